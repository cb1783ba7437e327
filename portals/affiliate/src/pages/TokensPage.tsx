import { TokensPage as SharedTokensPage } from '@daraport/client';
import { CopyButton, Section } from '@daraport/ui';
import { t } from '../messages/index.ts';
import { exampleFor } from '../tokens/example.ts';

/** The partner's tokens, and a query that works with one of them. */
export default function TokensPage() {
  return (
    <SharedTokensPage
      title={t('tokens.title')}
      intro={t('tokens.intro')}
      below={(prefix) => <Example prefix={prefix} />}
    />
  );
}

function Example(props: { prefix: string | undefined }) {
  const text = () => exampleFor({ origin: location.origin, prefix: props.prefix });
  return (
    <Section
      title={t('tokens.example')}
      text={t('tokens.exampleText')}
      actions={<CopyButton text={text()} label={t('tokens.copy')} copied={t('tokens.copied')} />}
    >
      <pre class="f-code">{text()}</pre>
    </Section>
  );
}
