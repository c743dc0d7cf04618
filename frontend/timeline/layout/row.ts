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
