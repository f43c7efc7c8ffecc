// Puts google.script.run into the panel's page: the same chain of handlers, calls passed to the page around it. As
// strict as Google: what is passed must survive JSON unchanged, and no more than ten calls fly at once.
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: handed over to the page as text, so it may use nothing outside itself
function installGoogle(opening: string): void {
  interface Pending {
    readonly success: ((value: unknown, user?: unknown) => void) | undefined;
    readonly failure: ((error: unknown, user?: unknown) => void) | undefined;
    readonly user: unknown;
  }
  const pending = new Map<number, Pending>();
  const waiting: (() => void)[] = [];
  let last = 0;

  function assertPlain(value: unknown): void {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    if (Array.isArray(value)) {
      value.forEach(assertPlain);
      return;
    }
    if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError('Failed due to illegal value in property: 0');
    Object.values(value).forEach(assertPlain);
  }

  function runner(handlers: Pending): unknown {
    const chain: Record<string, (handler: never) => unknown> = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (user) => runner({ ...handlers, user }),
    };
    return new Proxy(chain, {
      get: (target, name) => {
        if (String(name) in target) return target[String(name)];
        return (...args: unknown[]) => {
          args.forEach(assertPlain);
          const send = () => {
            const id = ++last;
            pending.set(id, handlers);
            parent.postMessage({ opening, id, fn: String(name), args }, '*');
          };
          if (pending.size < 10) send();
          else waiting.push(send);
        };
      },
    });
  }

  window.addEventListener(
    'message',
    (event: MessageEvent<{ opening: string; id: number; ok: boolean; result: unknown; error: string }>) => {
      const { id, ok, result, error } = event.data;
      // An answer to the panel that stood here before is nobody's any more.
      if (event.data.opening !== opening) return;
      const handlers = pending.get(id);
      if (!handlers || event.source !== parent) return;
      pending.delete(id);
      waiting.shift()?.();
      if (ok) handlers.success?.(result, handlers.user);
      else if (handlers.failure) handlers.failure(new Error(error), handlers.user);
      else console.error(error);
    },
  );

  /** A link to a document of this workspace opens it here; Google does not know it. */
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href*="/document/d/local-"]');
    const id = /\/d\/([^/]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (id === undefined) return;
    event.preventDefault();
    parent.postMessage({ document: id }, '*');
  });

  const none: Pending = { success: undefined, failure: undefined, user: undefined };
  const host = {
    close: () => undefined,
    editor: { focus: () => undefined },
    setHeight: () => undefined,
    setWidth: () => undefined,
  };
  Object.assign(window, { google: { script: { run: runner(none), host } } });
}

/**
 * The panel's page with google.script before everything else, and without any way to the network. Each opening has a name of
 * its own, so that an answer that comes late does not reach the panel that was opened meanwhile.
 */
export function panelPage(html: string): string {
  const policy =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:\">";
  const opening = JSON.stringify(crypto.randomUUID());
  const script = '<script>(' + installGoogle.toString() + ')(' + opening + ')<' + '/script>';
  return html.replace('<head>', () => '<head>' + policy + script);
}
