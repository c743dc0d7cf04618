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

new Router(outlet).setRoutes([...serverSideRoutes]);
