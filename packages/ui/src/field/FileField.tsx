import { createSignal, For, Show } from 'solid-js';
import { IconButton } from '../button/Button.tsx';
import { CircleAlertIcon, FileTextIcon, UploadIcon, XIcon } from '../icons.ts';
import { Progress } from '../progress/Progress.tsx';
import { filesWords, type FilesWords } from '../words/files.ts';
import { useOwnWords, useSpeech } from '../words/context.tsx';
import { Field, type ControlAttributes, type FieldBase } from './Field.tsx';
import { formatBytes, sortFiles, type FileRules, type RefusedFile } from './files.ts';

/** A file as the page has it: chosen, on its way, or there. */
export interface FieldFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** From 0 to 1 while it is on its way. */
  readonly progress?: number | undefined;
  readonly error?: string | undefined;
}

export interface FileFieldProps extends FieldBase, FileRules {
  files: readonly FieldFile[];
  /** Gets the files that keep the rules; how they travel is the page's affair. */
  onAdd: (files: File[]) => void;
  onRemove: (id: string) => void;
  /** The accepted kinds in words: "PDF, JPEG, PNG". */
  kinds?: string | undefined;
  /** Several at once; one alone replaces nothing by itself. */
  multiple?: boolean | undefined;
}

/** Files to choose or drop, with what is accepted said before, and each one's way below. */
export function FileField(props: FileFieldProps) {
  return <Field {...props}>{(attributes) => <Control {...props} attributes={attributes} />}</Field>;
}

function Control(props: FileFieldProps & { attributes: ControlAttributes }) {
  const speech = useSpeech();
  const own = useOwnWords(filesWords);
  const [refused, setRefused] = createSignal<readonly RefusedFile[]>([]);
  const [isOver, setOver] = createSignal(false);
  const limits = () =>
    own().fileLimits(
      props.kinds ?? '',
      props.maxBytes === undefined ? '' : formatBytes(props.maxBytes, speech().locale),
    );
  const add = (files: readonly File[]) => {
    const sorted = sortFiles(files, props, props.files.length);
    setRefused(sorted.refused);
    if (sorted.taken.length > 0) props.onAdd(sorted.taken);
  };
  const choose = (input: HTMLInputElement) => {
    add([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!props.attributes.disabled) add(props.multiple ? files : files.slice(0, 1));
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(!props.attributes.disabled);
  };
  const hintId = () => `${props.attributes.id}-limits`;
  return (
    <div class="d-file-field">
      <div
        class="d-file-drop"
        role="presentation"
        data-over={isOver() ? '' : undefined}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          {...props.attributes}
          class="d-file-input"
          type="file"
          accept={props.accept}
          multiple={props.multiple ?? false}
          aria-describedby={
            [props.attributes['aria-describedby'], limits() && hintId()].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => choose(event.currentTarget)}
        />
        <UploadIcon />
        <span>
          <strong class="d-file-choose">{props.multiple ? own().chooseFiles : own().chooseFile}</strong>
          <span class="d-file-or"> {own().dropFiles}</span>
          <Show when={limits()}>
            <span class="d-file-limits" id={hintId()}>
              {limits()}
            </span>
          </Show>
        </span>
      </div>
      <div role="status">
        <For each={refused()}>
          {(file) => (
            <p class="d-field-error">
              <CircleAlertIcon />
              <span>{refusal(file, props, own(), speech().locale)}</span>
            </p>
          )}
        </For>
      </div>
      <Show when={props.files.length > 0}>
        <ul class="d-files">
          <For each={props.files}>
            {(file) => (
              <FileLine file={file} disabled={props.attributes.disabled} onRemove={() => props.onRemove(file.id)} />
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

function refusal({ name, reason }: RefusedFile, props: FileFieldProps, words: FilesWords, locale: string): string {
  if (reason === 'size') return words.fileTooLarge(name, formatBytes(props.maxBytes ?? 0, locale));
  if (reason === 'count') return words.fileOneTooMany(name, props.maxFiles ?? 0);
  return reason === 'empty' ? words.fileEmpty(name) : words.fileWrongKind(name, props.kinds ?? '');
}

function FileLine(props: { file: FieldFile; disabled: boolean; onRemove: () => void }) {
  const speech = useSpeech();
  const own = useOwnWords(filesWords);
  return (
    <li class="d-file" data-failed={props.file.error ? '' : undefined}>
      <FileTextIcon />
      <div class="d-file-words">
        <p class="d-file-name">{props.file.name}</p>
        <Show
          when={props.file.error}
          fallback={<p class="d-muted d-small d-figures">{formatBytes(props.file.size, speech().locale)}</p>}
        >
          {(error) => <p class="d-file-error">{error()}</p>}
        </Show>
        <Show when={props.file.progress !== undefined && !props.file.error && props.file.progress < 1}>
          <Progress
            labelHidden
            label={own().uploading(props.file.name)}
            value={Math.round((props.file.progress ?? 0) * 100)}
          />
        </Show>
      </div>
      <IconButton
        size="small"
        icon={XIcon}
        label={own().removeFile(props.file.name)}
        disabled={props.disabled}
        onClick={() => props.onRemove()}
      />
    </li>
  );
}
