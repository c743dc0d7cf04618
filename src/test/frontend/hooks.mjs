/** Lets Node run the TypeScript sources: an import of `x.js` finds `x.ts`. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(own ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
