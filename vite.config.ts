import type { HtmlTagDescriptor, Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** Parts that every page needs and that would otherwise be found one after the other. */
const NEEDED = /\/(FlowBootstrap|FlowClient|generated-flow-imports)-/;

/** Has the browser load those parts, and what they import, while it reads the first script. */
function loadAhead(): Plugin {
  return {
    name: 'load-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set<string>();
        const add = (file: string): void => {
          const part = bundle[file];
          if (part?.type === 'chunk' && !files.has(file)) {
            files.add(file);
            part.imports.forEach(add);
          }
        };
        Object.keys(bundle).filter((file) => NEEDED.test(`/${file}`)).forEach(add);
        return [...files].filter((file) => !html.includes(file)).map(link);
      },
    },
  };
}

function link(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${file}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

// Parts are named after what is in them: those of the build before would go into the jar as well.
const customConfig: UserConfigFn = () => ({ plugins: [loadAhead()], build: { emptyOutDir: true } });

export default overrideVaadinConfig(customConfig);
