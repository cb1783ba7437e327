export * from './icons.ts';
export { onDemand, type OnDemand } from './on-demand.tsx';
export type { Icon } from './icon.ts';
export * from './theme/index.ts';
export type { UiWords } from './words/words.ts';
export { uiWords } from './words/load.ts';
export { UiWordsProvider, useSpeech, type UiSpeech } from './words/context.tsx';
export {
  Button,
  IconButton,
  LinkButton,
  type ButtonProps,
  type ButtonVariant,
  type IconButtonProps,
  type LinkButtonProps,
} from './button/Button.tsx';
export { Form, FormSection } from './form/Form.tsx';
export type { FormError } from './form/context.ts';
export { clearDraft } from './form/draft.ts';
export { clearDrafts } from './form/drafts.ts';
export { createUnsavedGuard, type UnsavedGuard } from './form/unsaved.ts';
export { UnsavedDialog } from './form/UnsavedDialog.tsx';
export { Field, type ControlAttributes, type FieldBase } from './field/Field.tsx';
export {
  PasswordField,
  TextArea,
  TextField,
  type PasswordFieldProps,
  type TextAreaProps,
  type TextFieldProps,
} from './field/TextField.tsx';
export { NumberField, type NumberFieldProps } from './field/NumberField.tsx';
export { Select, type Option, type SelectProps } from './field/Select.tsx';
export { DateField, TimeField, type DateFieldProps, type TimeFieldProps } from './field/DateField.tsx';
export { Checkbox, CheckboxGroup, RadioGroup, Switch, type Choice } from './field/choices.tsx';
export { FileField, type FieldFile, type FileFieldProps } from './field/FileField.tsx';
export { formatBytes } from './field/files.ts';
export { Questions, type AskedQuestion, type AskedSection } from './questions/Questions.tsx';
export { RichTextField, type RichTextFieldProps } from './rich-text/RichTextField.tsx';
export { RichText, type RichTextProps } from './rich-text/RichText.tsx';
export { Card, type CardProps } from './card/Card.tsx';
export { Badge, Notice, type Tone } from './badge/Badge.tsx';
export { Avatar, type AvatarProps } from './avatar/Avatar.tsx';
export { ProfileSummary } from './profile-summary/ProfileSummary.tsx';
export { Portrait } from './avatar/Portrait.tsx';
export { hashOf, initialsOf, tintOf } from './avatar/person.ts';
export { EmptyState, type EmptyStateProps } from './empty-state/EmptyState.tsx';
export { Illustration, type IllustrationName } from './empty-state/Illustration.tsx';
export { ErrorState, ForbiddenState, LoadingState, NotFoundState, type ErrorStateProps } from './state/states.tsx';
export { Skeleton, type SkeletonProps } from './skeleton/Skeleton.tsx';
export { Money, type MoneyProps } from './money/Money.tsx';
export { formatMoney, type MoneyValue } from './money/format.ts';
export { DateTime, TimeRange, type TimeRangeProps } from './time/DateTime.tsx';
export { dayOf, formatDay, formatMoment, formatTime, isSameClock, type TimeWords } from './time/format.ts';
export { placeOf } from './time/places.ts';
export { Page, Section, type PageProps } from './page/Page.tsx';
export { PatientShell, type PatientShellProps } from './shell/PatientShell.tsx';
export { StaffShell, type StaffShellProps } from './shell/StaffShell.tsx';
export { ProfileMenu, type ProfileMenuProps } from './shell/parts.tsx';
export {
  currentOf,
  isCurrent,
  type Place,
  type PlaceGroup,
  type ProfileItem,
  type ShellBrand,
  type ShellPerson,
} from './shell/places.ts';
export { Dialog, Drawer, type DialogProps } from './dialog/Dialog.tsx';
export { Menu, type MenuItem, type MenuProps } from './menu/Menu.tsx';
export { Tabs, type Tab, type TabsProps } from './tabs/Tabs.tsx';
export { preloadToasts, showToast, ToastRegion, type ToastMessage } from './toast/Toast.tsx';
export { Tooltip } from './tooltip/Tooltip.tsx';
export { Table, type Column, type Sort, type TableProps } from './table/Table.tsx';
export { DataTable, type DataTableProps } from './table/DataTable.tsx';
export type { MoreRows } from './table/Pager.tsx';
export type { CellValue, ColumnChoice, DataColumn } from './table/rows.ts';
export { isNarrowed, readTableState, writeTableState, type TableQuery, type TableState } from './table/state.ts';
export type { TableView } from './table/TableViews.tsx';
export { toCsv } from './table/csv.ts';
export { saveFile } from './file/save.ts';
export { CheckMenu, type CheckMenuOption, type CheckMenuProps } from './menu/CheckMenu.tsx';
export { Combobox, type ComboboxProps } from './combobox/Combobox.tsx';
export type { ComboboxOption } from './combobox/options.ts';
export { SuggestField, type SuggestFieldProps } from './suggest/SuggestField.tsx';
export { SuggestInput, type SuggestInputProps } from './suggest/SuggestInput.tsx';
export type { Suggestion, SuggestionGroup } from './suggest/suggestions.ts';
export { SegmentedControl, type Segment } from './segmented/SegmentedControl.tsx';
export { Accordion, Disclosure } from './disclosure/Disclosure.tsx';
export { Link, type LinkProps } from './link/Link.tsx';
export {
  CommandPalette,
  createPalette,
  type CommandPaletteProps,
  type PaletteOpener,
} from './palette/CommandPalette.tsx';
export type { Command, CommandGroup } from './palette/commands.ts';
export { createShortcuts, focusSearch, shortcutLabel, type Shortcuts } from './shortcut/shortcuts.ts';
export { NoticeBell, type NoticeBellProps } from './notice/NoticeBell.tsx';
export { NoticeList, type NoticeListProps, type PersonNotice } from './notice/NoticeList.tsx';
export { Tour, type TourProps, type TourStep } from './tour/Tour.tsx';
export { CopyButton } from './copy/CopyButton.tsx';
export { QrCode } from './qr-code/QrCode.tsx';
export { ById, type ByIdProps } from './list/ById.tsx';
export { List, ListItem, type ListItemProps } from './list/List.tsx';
export { Stat, type StatProps } from './stat/Stat.tsx';
export { Progress, type ProgressProps } from './progress/Progress.tsx';
export { Stepper, type StepperProps } from './stepper/Stepper.tsx';
export { Timeline, type TimelineItem } from './timeline/Timeline.tsx';
export { Breadcrumb } from './breadcrumb/Breadcrumb.tsx';
export { SlotPicker, type Slot, type SlotDay, type SlotPickerProps } from './slots/SlotPicker.tsx';
export { Chat, type ChatProps } from './chat/Chat.tsx';
export type { ChatMessage } from './chat/days.ts';
export { VideoStage, type CallPerson, type VideoStageProps } from './video/VideoStage.tsx';
export { LineChart, type LineChartProps, type Series } from './chart/LineChart.tsx';
export { BarChart, GroupedBarChart, type BarChartProps, type GroupedBarChartProps } from './chart/BarChart.tsx';
export { Funnel, type FunnelProps } from './chart/Funnel.tsx';
export { HeatMap, type HeatMapProps } from './chart/HeatMap.tsx';
export { Sankey, type SankeyProps } from './chart/Sankey.tsx';
export type { FlowLink, FlowNode } from './chart/sankey.ts';
export { Sparkline } from './chart/Sparkline.tsx';
export { axisTo } from './chart/scale.ts';
export { Calendar, type CalendarProps } from './calendar/Calendar.tsx';
export type { CalendarBand, CalendarEntry, CalendarRange, CalendarView } from './calendar/entries.ts';
export { calendarSpan, clockInstant } from './calendar/days.ts';
export { loadTemporal } from './calendar/temporal.ts';
export { WeekHours, type WeekHoursProps } from './week-hours/WeekHours.tsx';
export type { WeekSpan } from './week-hours/spans.ts';
