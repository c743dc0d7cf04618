/** Places no further apart are the same: sums of widths differ in their last digits. In pixels. */
const SAME = 0.01;

/** One line of a lane: stretches of pixels that are taken, sorted, never overlapping. */
export class Row {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Whether nothing is taken between the two. */
  isFree(x0: number, x1: number): boolean {
    const next = this.firstEndingAfter(x0);
    return next === this.starts.length || this.starts[next]! >= x1;
  }

  /** Takes a free stretch. */
  take(x0: number, x1: number): void {
    const at = this.firstEndingAfter(x0);
    this.starts.splice(at, 0, x0);
    this.ends.splice(at, 0, x1);
  }

  /** Where the next stretch begins after one that ends at a place; infinitely far when none does. */
  nextAfter(x1: number): number {
    return this.starts[this.firstEndingAfter(x1 + SAME)] ?? Infinity;
  }

  /** Lets the stretch that ends at a place go on to another, if nothing is taken between the two. */
  stretch(x1: number, to: number): boolean {
    const own = this.firstEndingAfter(x1 + SAME) - 1;
    if (own < 0 || this.ends[own]! < x1 - SAME || !this.isFree(x1 + SAME, to)) {
      return false;
    }
    this.ends[own] = to;
    return true;
  }

  /** Whether nothing is taken in any of these. */
  areFree(extents: readonly { readonly x0: number; readonly x1: number }[]): boolean {
    return extents.every(({ x0, x1 }) => this.isFree(x0, x1));
  }

  private firstEndingAfter(x: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ends[middle]! <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
