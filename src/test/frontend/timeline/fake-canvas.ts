const nothing = (): void => undefined;

/** A canvas outside a browser: of a size, and nothing comes of what is drawn on it. */
export class FakeCanvas {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext(): object {
    return { scale: nothing, setTransform: nothing };
  }
}
