import { CircleQuestionMarkIcon, LinkButton } from '@daraport/ui';
import { useCurrentMatches } from '@solidjs/router';
import { words } from '../messages/index.ts';
import { hrefOf } from './base.ts';

/** The article about the page shown now, as its route names it. */
export function useHelpTopic(): () => string | undefined {
  const matches = useCurrentMatches();
  return () => {
    const topic: unknown = matches().at(-1)?.route.info?.['help'];
    return typeof topic === 'string' ? topic : undefined;
  };
}

/** The `?` of the shell: leads to the article about the page shown now, or into the help centre. */
export function HelpLink() {
  const topic = useHelpTopic();
  const label = () => words.t(topic() ? 'menu.helpHere' : 'menu.help');
  return (
    <LinkButton
      class="d-button-icon c-help-link"
      variant="quiet"
      icon={CircleQuestionMarkIcon}
      href={hrefOf(topic() ? `/help/${topic()}` : '/help')}
      title={label()}
      aria-label={label()}
    />
  );
}
