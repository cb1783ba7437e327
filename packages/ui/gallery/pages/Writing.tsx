import { createSignal } from 'solid-js';
import {
  Button,
  Card,
  clearDraft,
  Combobox,
  createUnsavedGuard,
  FileField,
  Form,
  Page,
  PasswordField,
  RadioGroup,
  RichText,
  RichTextField,
  showToast,
  TextField,
  UnsavedDialog,
  type ComboboxOption,
  type FieldFile,
} from '../../src/index.ts';
import { say, setPath } from '../choices.ts';

const LANGUAGES: readonly ComboboxOption[] = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
  { value: 'hr', label: 'Hrvatski', detail: say('Kroatisch', 'Croatian') },
];

const text = () =>
  say(
    '# Plan\n\nBitte **täglich** üben, aber *kurz*.\nAm besten morgens.\n\n## Übungen\n\n- Atmen\n- Gehen\n\n1. Montag: [Anleitung](https://example.org)\n2. Mittwoch: frei',
    '# Plan\n\nPlease practise **daily**, but *briefly*.\nMornings are best.\n\n## Exercises\n\n- Breathing\n- Walking\n\n1. Monday: [guide](https://example.org)\n2. Wednesday: free',
  );

export function Writing() {
  const [note, setNote] = createSignal(text());
  return (
    <Page width="narrow" title={say('Schreiben und Anhängen', 'Writing and attaching')}>
      <Card title={say('Zur Sitzung', 'About the session')}>
        <RichTextField
          label={say('Notiz', 'Note')}
          help={say('Das lesen nur Ihre Fachperson und Sie.', 'Only your specialist and you read this.')}
          value={note()}
          onInput={setNote}
        />
      </Card>
      <Card title={say('So liest man sie', 'As it is read')}>
        <RichText text={note()} />
      </Card>
      <RichTextField
        label={say('Mit Fehler', 'With an error')}
        error={say('Schreiben Sie etwas zur Sitzung.', 'Write something about the session.')}
        value=""
        onInput={() => undefined}
      />
      <RichTextField label={say('Gesperrt', 'Disabled')} disabled value="**Fest**" onInput={() => undefined} />
      <Files />
      <Drafted />
    </Page>
  );
}

function Files() {
  const [files, setFiles] = createSignal<readonly FieldFile[]>([
    { id: '1', name: 'Befund vom 12. Oktober 2026, unterschrieben und eingescannt.pdf', size: 2_431_000 },
    { id: '2', name: 'Foto.jpeg', size: 812_000, progress: 0.4 },
    {
      id: '3',
      name: 'Labor.pdf',
      size: 91_000,
      error: say(
        'Die Verbindung brach ab. Entfernen Sie die Datei und wählen Sie sie noch einmal.',
        'The connection broke. Remove the file and choose it again.',
      ),
    },
  ]);
  return (
    <>
      <FileField
        label={say('Unterlagen', 'Documents')}
        optional
        multiple
        help={say(
          'Was Sie schon haben, hilft beim ersten Gespräch.',
          'What you already have helps in the first visit.',
        )}
        accept=".pdf,image/jpeg,image/png"
        kinds="PDF, JPEG, PNG"
        maxBytes={10_000_000}
        maxFiles={5}
        files={files()}
        onAdd={(added) =>
          setFiles([
            ...files(),
            ...added.map((file) => ({ id: crypto.randomUUID(), name: file.name, size: file.size, progress: 0.1 })),
          ])
        }
        onRemove={(id) => setFiles(files().filter((file) => file.id !== id))}
      />
      <FileField
        label={say('Gesperrt', 'Disabled')}
        disabled
        files={[]}
        onAdd={() => undefined}
        onRemove={() => undefined}
      />
    </>
  );
}

const DRAFT = 'gallery';

function Drafted() {
  const [name, setName] = createSignal('');
  const [secret, setSecret] = createSignal('');
  const [kind, setKind] = createSignal('video');
  const [language, setLanguage] = createSignal<ComboboxOption>();
  const [wish, setWish] = createSignal('');
  const guard = createUnsavedGuard(() => name() !== '');
  const save = () => {
    clearDraft(DRAFT);
    setName('');
    showToast({ title: say('Gespeichert', 'Saved'), tone: 'success' });
  };
  const leave = () => guard.hold(() => setPath('/')) || setPath('/');
  return (
    <Card title={say('Mit Entwurf', 'With a draft')}>
      <Form
        draftKey={DRAFT}
        onSubmit={save}
        actions={
          <>
            <Button type="submit" variant="primary">
              {say('Speichern', 'Save')}
            </Button>
            <Button onClick={leave}>{say('Verlassen', 'Leave')}</Button>
          </>
        }
      >
        <TextField name="name" label={say('Name', 'Name')} value={name()} onInput={setName} />
        <PasswordField
          name="secret"
          label={say('Passwort', 'Password')}
          autocomplete="new-password"
          value={secret()}
          onInput={setSecret}
        />
        <RadioGroup
          name="kind"
          label={say('Art', 'Kind')}
          value={kind()}
          onInput={setKind}
          options={[
            { value: 'video', label: 'Video' },
            { value: 'phone', label: say('Telefon', 'Phone') },
          ]}
        />
        <Combobox
          name="language"
          label={say('Sprache', 'Language')}
          value={language()}
          onInput={setLanguage}
          options={LANGUAGES}
        />
        <RichTextField name="wish" label={say('Ihr Anliegen', 'Your concern')} value={wish()} onInput={setWish} />
      </Form>
      <UnsavedDialog guard={guard} />
    </Card>
  );
}
