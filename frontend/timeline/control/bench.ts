import { fromMillis, toMillis } from '../time/days.js';
import { TimeWindow } from '../time/window.js';
import type { TimelineHost } from './host.js';

/** Offers a benchmark the wheel, `window.__timelineBench`, in epoch milliseconds; only with `?bench`. */
export function offerBench(host: TimelineHost): void {
  if (!new URLSearchParams(location.search).has('bench')) {
    return;
  }
  const hook = {
    range: () => ({
      from: toMillis(host.visible?.from ?? 0),
      to: toMillis(host.visible?.to ?? 0),
    }),
    setRange: (from: number, to: number) =>
      host.navigator.jump(new TimeWindow(fromMillis(from), fromMillis(to))),
  };
  Object.assign(globalThis, { __timelineBench: hook });
}
