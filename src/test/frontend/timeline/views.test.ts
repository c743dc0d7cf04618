import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chronicle } from '../../../../frontend/timeline/chronicle.js';
import { Arrangement } from '../../../../frontend/timeline/layout/arrangement.js';
import { stackLanes, WIDE } from '../../../../frontend/timeline/layout/lanes.js';
import type { Overview, TimelineEvent } from '../../../../frontend/timeline/tiles/model.js';
import { TimeScale } from '../../../../frontend/timeline/time/scale.js';
import { TimeWindow } from '../../../../frontend/timeline/time/window.js';
import type { View } from '../../../../frontend/timeline/views.js';
import { eventOn, manyEvents, tileOf } from './samples.js';

const LANES = [{ key: 'geneva', title: 'Geneva', total: 300, hue: 1 }];
const BOXES = stackLanes(Arrangement.NONE.arrange(LANES), 400, WIDE);
const FAR = new TimeWindow(15_500, 19_500);
const NEAR = FAR.zoom(0.3);

/** A chronicle of these events, with a look at it once its tiles have come. */
function open(events: readonly TimelineEvent[]): {
  chronicle: Chronicle;
  look: (window: TimeWindow) => Promise<View>;
} {
  const chronicle = new Chronicle({
    overview: () => Promise.resolve({ lanes: LANES } as unknown as Overview),
    tile: (key) => Promise.resolve(tileOf(key, events)),
  });
  chronicle.arrange(BOXES, (text) => 7 * text.length, 280, 560);
  const look = async (window: TimeWindow): Promise<View> => {
    const scale = new TimeScale(window, 0, 1000);
    chronicle.want(scale);
    // Tiles that are asked for while zooming come after a pause.
    await new Promise((resolve) => setTimeout(resolve, 150));
    return chronicle.view(scale);
  };
  return { chronicle, look };
}

test('on the way back through a zoom a view is the one that was left', async () => {
  const { chronicle, look } = open(manyEvents(300));
  const far = await look(FAR);
  const near = await look(NEAR);
  assert.notEqual(near, far);
  assert.equal(await look(FAR), far);
  assert.equal(await look(NEAR), near);
  chronicle.close();
});

test('a view that was left does not outlive its events', async () => {
  const events = manyEvents(300);
  const { chronicle, look } = open(events);
  await look(FAR);
  await look(NEAR);
  events.push(eventOn('new', 17_500, { importance: 1 }));
  chronicle.refresh(17_500, 17_500);
  await look(NEAR);
  const again = await look(FAR);
  assert.ok(again.scenes.get('geneva')!.marks.some(({ event }) => event.id === 'new'));
  chronicle.close();
});
