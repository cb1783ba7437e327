import { createSignal } from 'solid-js';
import {
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  DateField,
  Form,
  FormSection,
  NumberField,
  Page,
  PasswordField,
  RadioGroup,
  SearchIcon,
  Select,
  Switch,
  TextArea,
  TextField,
  TimeField,
  type FormError,
} from '../../src/index.ts';
import { say } from '../choices.ts';

export function Forms() {
  const [name, setName] = createSignal('Ana Šarić');
  const [email, setEmail] = createSignal('ana@');
  const [errors, setErrors] = createSignal<FormError[]>([]);
  const check = () =>
    setErrors([
      {
        field: 'email',
        message: say(
          'Geben Sie eine vollständige E-Mail-Adresse an, etwa name@beispiel.de.',
          'Enter a complete email address, such as name@example.org.',
        ),
      },
      {
        field: 'consent',
        message: say('Stimmen Sie der Behandlung zu, um fortzufahren.', 'Agree to the treatment to go on.'),
      },
    ]);
  return (
    <Page
      width="narrow"
      title={say('Ihre Angaben', 'Your details')}
      intro={say('Wir brauchen sie für die Rechnung.', 'We need them for the invoice.')}
    >
      <Form
        onSubmit={check}
        errors={errors()}
        actions={
          <>
            <Button type="submit" variant="primary">
              {say('Weiter', 'Continue')}
            </Button>
            <Button onClick={() => setErrors([])}>{say('Zurück', 'Back')}</Button>
          </>
        }
      >
        <TextField name="name" label={say('Name', 'Name')} autocomplete="name" value={name()} onInput={setName} />
        <TextField
          name="email"
          type="email"
          label={say('E-Mail', 'Email')}
          help={say('Dorthin geht die Bestätigung.', 'The confirmation goes there.')}
          value={email()}
          onInput={setEmail}
        />
        <PasswordField
          name="password"
          label={say('Passwort', 'Password')}
          help={say('Mindestens 12 Zeichen.', 'At least 12 characters.')}
          autocomplete="new-password"
          value="geheim-geheim"
          onInput={() => undefined}
        />
        <Rest />
      </Form>
    </Page>
  );
}

function Rest() {
  const [agreed, setAgreed] = createSignal(false);
  const [reminded, setReminded] = createSignal(true);
  const [kind, setKind] = createSignal('video');
  const [topics, setTopics] = createSignal(['sleep']);
  const [price, setPrice] = createSignal<number | undefined>(120.5);
  return (
    <>
      <FormSection
        title={say('Zum Termin', 'About the appointment')}
        text={say('Nur was die Vorbereitung braucht.', 'Only what preparation needs.')}
      >
        <Select
          label={say('Sprache', 'Language')}
          value=""
          onInput={() => undefined}
          options={[
            { value: 'de', label: 'Deutsch' },
            { value: 'en', label: 'English' },
          ]}
        />
        <DateField label={say('Geburtsdatum', 'Date of birth')} value="1988-04-12" onInput={() => undefined} />
        <TimeField label={say('Frühestens', 'Earliest')} value="09:00" step={15} onInput={() => undefined} />
        <NumberField label={say('Preis', 'Price')} unit="€" value={price()} onInput={setPrice} />
        <TextArea
          label={say('Was sollen wir wissen?', 'What should we know?')}
          optional
          help={say('Das lesen nur Ihre Fachperson und Sie.', 'Only your specialist and you read this.')}
          value=""
          onInput={() => undefined}
        />
        <RadioGroup
          look="cards"
          label={say('Wie möchten Sie sprechen?', 'How would you like to talk?')}
          value={kind()}
          onInput={setKind}
          options={[
            {
              value: 'video',
              label: 'Video',
              help: say('Im Browser, ohne Installation', 'In the browser, nothing to install'),
            },
            { value: 'phone', label: say('Telefon', 'Phone'), help: say('Wir rufen Sie an', 'We call you') },
            { value: 'room', label: say('Vor Ort', 'In person'), disabled: true },
          ]}
        />
        <CheckboxGroup
          label={say('Themen', 'Topics')}
          value={topics()}
          onInput={setTopics}
          options={[
            { value: 'sleep', label: say('Schlaf', 'Sleep') },
            { value: 'stress', label: 'Stress' },
            { value: 'pain', label: say('Schmerzen', 'Pain') },
          ]}
        />
        <Checkbox
          name="consent"
          checked={agreed()}
          onChange={setAgreed}
          label={say('Ich stimme der Behandlung per Video zu.', 'I agree to treatment by video.')}
          help={say('Sie können das jederzeit widerrufen.', 'You can withdraw this at any time.')}
        />
      </FormSection>
      <Card title={say('Einstellungen', 'Settings')}>
        <div class="d-stack">
          <Switch
            checked={reminded()}
            onChange={setReminded}
            label={say('Erinnerung am Vortag', 'Reminder the day before')}
          />
          <Switch
            checked={false}
            onChange={() => undefined}
            disabled
            label={say('Erinnerung per SMS', 'Reminder by text message')}
            help={say('Dafür fehlt Ihre Telefonnummer.', 'Your phone number is missing.')}
          />
          <TextField
            type="search"
            icon={SearchIcon}
            labelHidden
            label={say('Suchen', 'Search')}
            placeholder={say('Name oder Thema', 'Name or topic')}
            value=""
            onInput={() => undefined}
          />
          <TextField
            label={say('Gesperrt', 'Disabled')}
            disabled
            value="DE-10115"
            onInput={() => undefined}
            width="short"
          />
        </div>
      </Card>
    </>
  );
}
