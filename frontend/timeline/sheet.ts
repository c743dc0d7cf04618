import { Chronicle } from './chronicle.js';
import type { TimelineHost } from './control/host.js';
import type { Picture } from './paint/picture.js';
import { Stage } from './stage.js';
import { HttpTiles } from './tiles/source.js';
import type { TimeScale } from './time/scale.js';

/** Whoever waits for a picture waits no longer for its tiles, in milliseconds. */
const PATIENCE = 4000;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The period in view on a sheet of another size, with all its lanes and its own tiles: as exact as if the
 * screen were that large. What is on the screen stays as it is.
 */
export async function pictureOnSheet(host: TimelineHost, size: Size): Promise<Picture> {
  const { source, filter, lanes, selected } = host;
  const visible = host.visible!;
  const stage = stageLike(host);
  const chronicle = new Chronicle(new HttpTiles(source, filter, lanes));
  try {
    await chronicle.open();
    if (chronicle.failed) {
      return host.stage!.onSheet(host.data.current!, visible, size);
    }
    stage.resize(size.width, size.height, 0);
    stage.arrange(chronicle);
    stage.resize(size.width, Math.max(size.height, Math.ceil(stage.contentHeight)), 0);
    await complete(chronicle, stage.scale(visible));
    return stage.still(chronicle, visible, { selected, hovered: '', focused: '' });
  } finally {
    chronicle.close();
  }
}

/** A stage that nobody sees, with the colours, words and lanes of the one on the screen. */
function stageLike(host: TimelineHost): Stage {
  const canvas = (): HTMLCanvasElement => document.createElement('canvas');
  const stage = new Stage(canvas(), canvas(), host.find('.probe'));
  const { words, today, eras, arrangement } = host.stage!;
  return Object.assign(stage, { words, today, eras, arrangement });
}

/** Waits for the tiles of a window. */
async function complete(chronicle: Chronicle, scale: TimeScale): Promise<void> {
  await new Promise<void>((done) => {
    const look = (): void => {
      if (chronicle.isComplete(scale)) {
        done();
      }
    };
    chronicle.changed = look;
    setTimeout(done, PATIENCE);
    chronicle.want(scale);
    look();
  });
}
