import { applyTheme, brandTheme, ErrorState, uiWords as partsWords, UiWordsProvider } from '@daraport/ui';
import { createEffect, Match, Show, Switch, type JSX } from 'solid-js';
import { tagOf } from '../format/format.ts';
import { GraphContext } from '../graph/context.ts';
import { words } from '../messages/index.ts';
import { createSession, SessionContext, type SessionOptions } from './session.ts';

/**
 * Asks whose host this is and who is signed in, paints the page in the brand's colours, and gives the session and
 * the graph to everything below. Nothing is drawn before that is known, so nothing jumps.
 */
export function SessionProvider(props: { options: SessionOptions; children: JSX.Element }) {
  const { session, client, uiWords, onSessionEnded, onAccessChanged, isReady, isFailed, start } = createSession(
    props.options,
    partsWords,
  );
  createEffect(() => {
    document.documentElement.lang = session.locale();
    if (isReady()) paint(session.brand());
  });
  document.documentElement.dataset['density'] = props.options.portal === 'PATIENT' ? 'comfortable' : 'compact';
  void start();
  return (
    <Show when={uiWords()}>
      {(spoken) => (
        <UiWordsProvider
          words={spoken()}
          locale={tagOf(session.locale())}
          timeZone={isReady() ? session.timeZone() : undefined}
          siteName={isReady() ? session.brand().name : ''}
        >
          <Switch>
            <Match when={isReady()}>
              <SessionContext.Provider value={session}>
                <GraphContext.Provider
                  value={{ client, returns: session.line.returns, onUnauthenticated: onSessionEnded, onAccessChanged }}
                >
                  {props.children}
                </GraphContext.Provider>
              </SessionContext.Provider>
            </Match>
            <Match when={isFailed()}>
              <main>
                <ErrorState
                  title={words.t('trouble.bootTitle')}
                  text={words.t('trouble.boot')}
                  onRetry={() => void start()}
                />
              </main>
            </Match>
          </Switch>
        </UiWordsProvider>
      )}
    </Show>
  );
}

interface Look {
  readonly theme: { readonly accent: string; readonly second: string | null; readonly headingFont: string | null };
}

function paint(brand: Look): void {
  const { accent, second, headingFont } = brand.theme;
  applyTheme(brandTheme(second ? { accent, second } : { accent }), document);
  const root = document.documentElement.style;
  if (headingFont) root.setProperty('--d-font-heading', `'${headingFont.replaceAll("'", '')}', system-ui, sans-serif`);
  else root.removeProperty('--d-font-heading');
}
