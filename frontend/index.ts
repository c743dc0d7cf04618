import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
// Asks for the first events while the rest of the page is still on its way.
import './timeline/parley-timeline.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);
