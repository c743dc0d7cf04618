import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chronicle } from '../../../../frontend/timeline/chronicle.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { Stage } from '../../../../frontend/timeline/stage.js';

const pen = { measureText: (text: string) => ({ width: 7 * text.length }) };
const canvas = { getContext: () => pen } as unknown as HTMLCanvasElement;
const probe = { style: { removeProperty: () => undefined } } as unknown as HTMLElement;

function chronicleOf(...keys: string[]): Chronicle {
  const lanes = keys.map((key) => ({ key, title: key, total: 9, hue: 1 }));
  return { overview: { lanes }, arrange: () => undefined } as unknown as Chronicle;
}

test('lanes get new places only for a reason', () => {
  Object.assign(globalThis, {
    document: { createElement: () => canvas },
    getComputedStyle: () => ({ color: 'black', fontFamily: 'serif' }),
  });
  const stage = new Stage(canvas, canvas, probe);
  const chronicle = chronicleOf('geneva', 'astana');
  stage.resize(1000, 600, 400);
  const arrange = (): boolean => stage.arrange(chronicle);
  const reasons: readonly (() => void)[] = [
    () => undefined,
    () => stage.resize(1000, 500, 400),
    () => (stage.arrangement = Arrangement.parse('~geneva')),
    () => stage.restyle(),
  ];
  for (const reason of reasons) {
    reason();
    assert.deepEqual([arrange(), arrange()], [true, false]);
  }
  assert.ok(stage.arrange(chronicleOf('geneva')));
  assert.deepEqual(
    stage.boxes.map((box) => [box.key, box.collapsed]),
    [['geneva', true]],
  );
});
