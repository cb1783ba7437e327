/** What people of the demo world wrote to each other, and what specialists noted. Invented, short, plausible. */

/** Before the first session: a question and its answer. After the last one: a word of the specialist, and thanks. */
export interface DemoThread {
  readonly question: string;
  readonly answer: string;
  readonly followUp: string;
  readonly thanks: string;
}

export type DemoField = 'mind' | 'body' | 'skin' | 'food' | 'heart' | 'speech' | 'general';

/** The field of a specialist's first specialty. */
export const fieldOf: Readonly<Record<string, DemoField>> = {
  psychotherapy: 'mind',
  psychiatry: 'mind',
  couples: 'mind',
  sleep: 'mind',
  dermatology: 'skin',
  physiotherapy: 'body',
  nutrition: 'food',
  cardiology: 'heart',
  speech: 'speech',
  general: 'general',
};

export const germanThreads: Readonly<Record<DemoField, readonly DemoThread[]>> = {
  mind: [
    {
      question:
        'Guten Tag, ich schlafe seit einigen Wochen schlecht und wache oft gegen vier Uhr auf. Soll ich bis zum Termin etwas aufschreiben?',
      answer:
        'Guten Tag, ja, gern: Notieren Sie an fünf Tagen, wann Sie zu Bett gehen, wach liegen und aufstehen. Zwei Minuten am Morgen genügen.',
      followUp:
        'Danke für das offene Gespräch. Bitte bleiben Sie diese Woche bei der festen Aufstehzeit, auch nach einer schlechten Nacht.',
      thanks: 'Das mache ich. Die ersten beiden Tage waren zäh, heute ging es schon besser.',
    },
    {
      question: 'Ich bin etwas aufgeregt vor dem ersten Gespräch. Muss ich etwas vorbereiten?',
      answer:
        'Das geht vielen so. Sie müssen nichts vorbereiten; überlegen Sie höchstens, was sich für Sie als Erstes ändern soll.',
      followUp:
        'Wie besprochen: einmal am Tag die Atemübung, am besten immer zur gleichen Zeit. Beim nächsten Mal sehen wir uns die Woche gemeinsam an.',
      thanks: 'Vielen Dank, das Gespräch hat mir gutgetan.',
    },
    {
      question: 'Kann mein Partner beim nächsten Termin dabei sein?',
      answer: 'Ja, sehr gern. Am besten sitzen Sie beide vor demselben Bildschirm und haben eine Stunde Ruhe.',
      followUp: 'Vereinbart war: ein Abend in der Woche ohne Bildschirm, und die Regel, einander ausreden zu lassen.',
      thanks: 'Der erste Abend war ungewohnt, aber schön. Danke!',
    },
  ],
  body: [
    {
      question: 'Guten Tag, brauche ich für die Übungen eine Matte oder Geräte?',
      answer: 'Eine Decke reicht. Schön wäre ein Stuhl ohne Rollen und genug Platz, um sich hinzulegen.',
      followUp:
        'Bitte die drei Übungen morgens und abends, je zehn Wiederholungen. Wenn es zieht, ist das in Ordnung; wenn es sticht, bitte aufhören.',
      thanks: 'Die zweite Übung hilft mir sehr, im Nacken ist es schon lockerer.',
    },
    {
      question: 'Seit dem Umzug habe ich Schmerzen im unteren Rücken. Ist ein Videotermin da sinnvoll?',
      answer:
        'Ja. Ich lasse Sie einige Bewegungen vormachen und sehe dann recht genau, woran es liegt. Falls nicht, sage ich es Ihnen.',
      followUp:
        'Nächste Woche steigern wir auf fünfzehn Wiederholungen. Das Heben bitte weiter wie geübt, aus den Knien.',
      thanks: 'Danke, ich melde mich, falls es schlimmer wird. Bisher geht es gut.',
    },
  ],
  skin: [
    {
      question: 'Guten Tag, soll ich die Stelle vorher fotografieren?',
      answer: 'Gern, bei Tageslicht und einmal mit einem Lineal daneben. Bitte vorher keine Creme auftragen.',
      followUp: 'Die Salbe bitte zehn Tage dünn auftragen. Wenn sich der Rand verändert, schreiben Sie mir gleich.',
      thanks: 'Nach vier Tagen ist die Rötung schon deutlich heller. Danke!',
    },
  ],
  food: [
    {
      question: 'Muss ich vor dem Termin ein Ernährungstagebuch führen?',
      answer:
        'Drei Tage genügen, ein Wochenende davon eingeschlossen. Schreiben Sie einfach auf, was Sie essen, ohne etwas zu ändern.',
      followUp:
        'Unser erster Schritt: Frühstück vor zehn Uhr und dazu ein großes Glas Wasser. Mehr ändern wir diese Woche nicht.',
      thanks: 'Das klappt überraschend gut, der Hunger am Abend ist kleiner.',
    },
  ],
  heart: [
    {
      question: 'Guten Tag, ich messe morgens Werte um 150 zu 90. Ist das bis zum Termin in Ordnung?',
      answer:
        'Bitte messen Sie morgens und abends im Sitzen nach fünf Minuten Ruhe und schreiben Sie die Werte auf. Bei Druck in der Brust rufen Sie sofort die 112.',
      followUp: 'Die Werte der Woche sehen ordentlich aus. Bitte messen Sie weiter, aber nur noch jeden zweiten Tag.',
      thanks: 'Danke, das beruhigt mich.',
    },
  ],
  speech: [
    {
      question: 'Unsere Tochter ist fünf. Kann sie bei einem Videotermin so lange stillsitzen?',
      answer:
        'Das muss sie nicht. Halten Sie ein Bilderbuch und ein Lieblingstier bereit, den Rest machen wir zusammen.',
      followUp: 'Das hat sie großartig gemacht. Bitte jeden Tag fünf Minuten das Reimspiel, nicht länger.',
      thanks: 'Sie fragt jeden Morgen danach. Vielen Dank!',
    },
  ],
  general: [
    {
      question: 'Guten Tag, erfährt mein Arbeitgeber, dass ich einen Termin habe?',
      answer: 'Nein. Weder dass Sie hier waren noch worüber wir sprechen. Abgerechnet wird ohne Namen.',
      followUp:
        'Wie besprochen: zwei Wochen lang regelmäßige Pausen und abends keine Bildschirme nach zehn. Danach sehen wir weiter.',
      thanks: 'Danke für Ihre Zeit, das hilft mir weiter.',
    },
    {
      question: 'Brauche ich für den Termin Unterlagen von meiner Hausärztin?',
      answer: 'Wenn Sie den letzten Laborbefund haben, halten Sie ihn bereit. Nötig ist es nicht.',
      followUp:
        'Bitte trinken Sie über den Tag verteilt mehr und melden Sie sich, wenn die Kopfschmerzen nach einer Woche nicht nachlassen.',
      thanks: 'Mache ich, danke!',
    },
  ],
};

/** For patients who live outside German-speaking countries. */
export const englishThreads: readonly DemoThread[] = [
  {
    question: 'Hello, is it fine if we speak English in the session?',
    answer: 'Of course. Just start in whichever language comes first.',
    followUp: 'Thank you for today. Please keep the short notes we talked about, two lines a day are enough.',
    thanks: 'Will do. See you next time, and thank you!',
  },
  {
    question: 'Hi, I am one hour behind you. The time I see is mine, right?',
    answer: 'Yes, the time shown to you is always your own.',
    followUp: 'As agreed: small steps, and write to me if anything gets worse.',
    thanks: 'Thanks, that was really helpful.',
  },
];

/** What waits unread in the demo accounts. */
export const waitingForPatient = [
  'Noch ein Gedanke zu gestern: Legen Sie das Telefon abends in ein anderes Zimmer. Wir sprechen beim nächsten Mal darüber.',
  'Ich habe Ihnen die Übung noch einmal aufgeschrieben: vier Sekunden ein, sechs Sekunden aus, zehnmal.',
];
export const waitingFromOthers =
  'Für unseren nächsten Termin: Notieren Sie sich bitte zwei, drei Stichpunkte, was seit dem letzten Mal besser geworden ist und was nicht.';
export const waitingForSpecialist = [
  'Guten Morgen, diese Nacht habe ich zum ersten Mal durchgeschlafen.',
  'Könnten wir den nächsten Termin etwas kürzer halten? Ich muss danach gleich weiter.',
  'Eine Frage: Soll ich das Protokoll auch am Wochenende führen?',
];

export const demoNotes: Readonly<Record<DemoField, readonly string[]>> = {
  mind: [
    'Einschlafzeit nach Protokoll von 70 auf 35 Minuten verkürzt. Stimmung stabil, keine Hinweise auf Eigengefährdung. Vereinbart: feste Aufstehzeit 6:30 Uhr, kein Mittagsschlaf. Verlauf in einer Woche.',
    'Berichtet über Anspannung vor Besprechungen. Körperliche Zeichen besprochen, Atemübung eingeführt und gemeinsam geübt. Hausaufgabe: Situationen der Woche notieren.',
    'Erschöpfung seit dem Frühjahr, Schlaf nicht erholsam. Belastungen im Beruf und in der Pflege der Mutter. Ressourcen erhoben, Wochenplan begonnen. Hausärztliche Abklärung der Schilddrüse empfohlen.',
  ],
  body: [
    'Schmerz lumbal 4/10, Beugung um ein Drittel eingeschränkt, kein Ausstrahlen. Drei Übungen angeleitet, Ausführung sicher. Steigerung in einer Woche.',
    'Nacken rechts verspannt, Bildschirm steht zu tief. Arbeitsplatz gemeinsam verändert, Mobilisation gezeigt. Kontrolle in zwei Wochen.',
  ],
  skin: [
    'Rötung am Unterarm, 3 cm, scharf begrenzt, kein Nässen. Vereinbar mit Kontaktekzem. Auslöser vermutlich neues Waschmittel. Lokale Behandlung zehn Tage, bei Ausbreitung Vorstellung vor Ort.',
  ],
  food: [
    'Mahlzeiten unregelmäßig, Frühstück fehlt an fünf von sieben Tagen. Beschwerden nach dem Abendessen. Erster Schritt vereinbart: Frühstück vor zehn Uhr. Kein Hinweis auf Mangelernährung.',
  ],
  heart: [
    'Selbstmessungen im Mittel 142/88 mmHg. Keine Brustschmerzen, keine Atemnot. Medikation unverändert, Salz und Bewegung besprochen. Kontrolle mit Protokoll in vier Wochen.',
  ],
  speech: [
    'Lautbildung von „sch“ im Anlaut unsicher, im Auslaut gelingt sie. Spielerische Übung gut angenommen, Konzentration 25 Minuten. Häusliche Übung fünf Minuten täglich.',
  ],
  general: [
    'Kopfschmerzen nach langer Bildschirmarbeit, keine Warnzeichen. Trinkmenge gering. Pausen und Trinkplan besprochen, bei Ausbleiben einer Besserung Vorstellung in einer Woche.',
    'Müdigkeit im Schichtdienst, Schlafdauer unter sechs Stunden. Schlafhygiene besprochen, Labor veranlasst. Arbeitsunfähigkeit nicht erforderlich.',
  ],
};

/** What a draft said before it was finished. */
export const firstDraft = (text: string): string => `${text.split('. ')[0] ?? text}.`;

export const demoAddendum = 'Nachtrag: Befund der hausärztlichen Praxis liegt vor und ist unauffällig.';
