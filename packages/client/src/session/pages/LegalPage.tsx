import { Page, Section } from '@daraport/ui';
import { For } from 'solid-js';
import { createQuery } from '../../graph/query.ts';
import { sessionWords } from '../messages/index.ts';
import { Loaded } from '../../portal/Loaded.tsx';
import { LegalTexts } from './documents.ts';

/** `/legal`: the brand's terms, privacy text and imprint, with their versions. */
export default function LegalPage() {
  const [page] = createQuery({ query: LegalTexts });
  return (
    <Page title={sessionWords.t('legal.title')} width="narrow">
      <Loaded query={page} isEmpty={(data) => data.brand.legal.length === 0} empty={sessionWords.t('legal.empty')}>
        {(data) => (
          <For each={data.brand.legal}>
            {(text) => (
              <Section title={text.title} text={sessionWords.t('legal.version', { version: text.version })}>
                <For each={text.body.split(/\n{2,}/)}>{(paragraph) => <p class="d-lines">{paragraph}</p>}</For>
              </Section>
            )}
          </For>
        )}
      </Loaded>
    </Page>
  );
}
