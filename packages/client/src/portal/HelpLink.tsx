import { CircleQuestionMarkIcon, LinkButton } from '@daraport/ui';
import { words } from '../messages/index.ts';
import { hrefOf } from './base.ts';
import { useHelpTopic } from './help-topic.ts';

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
