import { describe, expect, it } from 'vitest';
import { hardcodedIn } from './hardcoded.ts';

const foundIn = (code: string) => hardcodedIn('Page.tsx', code);

describe('a text in the code that a person would read', () => {
  it.each([
    ['between tags', 'const a = <p>Good morning</p>;', '1: Good morning'],
    ['one small word between tags', 'const a = <p>{count()} ok</p>;', '1: ok'],
    ['in a choice between tags', "const a = <p>{is() ? 'yes' : t('no')}</p>;", '1: yes'],
    ['in a template between tags', 'const a = <>{`${count()} results`}</>;', '1: results'],
    ['for people who hear the page', 'const a = <button aria-label="close" />;', '1: close'],
    ['of a picture', "const a = <img alt={'A field'} />;", '1: A field'],
    ['of a part of ours', "const a = <Section title={'Help ' + name()} />;", '1: Help'],
    ['of an option', "showToast({ tone: 'success', title: 'Saved' });", '1: Saved'],
    ['of the document', "\ndocument.title = 'Home';", '2: Home'],
    ['put on an element', "node.setAttribute('title', 'More');", '1: More'],
    [
      'that reads like a sentence, wherever it stands',
      "const why = 'Please choose a time.';",
      '1: Please choose a time.',
    ],
  ])('is found %s', (_where, code, found) => {
    expect(foundIn(code)).toEqual([found]);
  });

  it.each([
    ['what comes from the message files', "const a = <p title={t('page.title')}>{plural('page.count', 2)}</p>;"],
    ['signs and figures', 'const a = <p>{first()} · {last()} – 24 h</p>;'],
    ['names, classes, addresses', "const a = <Icon name='Bold' class='d-row big' href='/a b' />;"],
    ['what an option names', "const a = [{ path: '/', help: 'who-saw-my-record', label: 'bulletList' }];"],
    ['documents', 'const q = graphql(`query Page { page { Some thing } }`);'],
    ['messages of bugs', "throw new Error('The graph answered nothing');"],
    ['comparisons', "const a = <p>{kind() === 'news' && name()}</p>;"],
  ])('is not %s', (_what, code) => {
    expect(foundIn(code)).toEqual([]);
  });
});
