import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
// Asks for the first events while the rest of the page is still on its way.
import './timeline/parley-timeline.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

const outlet = document.querySelector('#outlet')!;
const append = outlet.appendChild.bind(outlet);
// The server puts the page into the outlet, and the router would put it there once more: all would be taken off and
// built up again while somebody may be typing already.
outlet.appendChild = <T extends Node>(page: T): T => (page.parentNode === outlet ? page : append(page));

// Who follows a link or goes back while the router does its first part is served when that has ended: before, the
// server cannot be asked, and the address would say one thing and the page another.
let asked: Pick<Location, 'pathname' | 'search' | 'hash'> | undefined;
const hold = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
  asked = (event as CustomEvent).detail;
};
addEventListener('vaadin-router-go', hold, { capture: true });

// The page can be used before the router has done its first part. The address is right already, and what was asked for
// since must stay in it: so the first part leaves it alone.
const router = new Router(outlet);
void router.setRoutes([...serverSideRoutes], true);
const { pathname, search, hash } = location;
void router.render({ pathname, search, hash }, false).finally(() => {
  removeEventListener('vaadin-router-go', hold, { capture: true });
  if (asked) {
    void router.render(asked, true);
  }
});
