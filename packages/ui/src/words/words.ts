/**
 * What the parts say by themselves and a first page may need; a portal may replace any of them. What one kind of part alone
 * says stands in a file of its own beside this and travels with it (`useOwnWords`).
 */
export interface UiWords {
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly profileMenu: (name: string) => string;
  readonly breadcrumb: string;
  readonly optional: string;
  readonly choose: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly errorSummary: (count: number) => string;
  readonly loading: string;
  readonly errorTitle: string;
  readonly errorMeaning: string;
  readonly retry: string;
  readonly errorReference: (id: string) => string;
  readonly forbiddenTitle: string;
  readonly forbiddenText: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toStart: string;
  readonly close: string;
  readonly cancel: string;
  readonly undo: string;
  readonly save: string;
  readonly search: string;
  readonly controlKey: string;
  readonly shiftKey: string;
  readonly back: string;
  readonly next: string;
  readonly done: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly qrCode: (text: string) => string;
  readonly download: (kind: string) => string;
  readonly newTab: string;
  readonly draftRestored: string;
  readonly unsavedTitle: string;
  readonly unsavedText: string;
  readonly leave: string;
  readonly stay: string;
  readonly notifications: string;
  readonly unread: (count: number) => string;
  readonly yourTime: (place: string) => string;
  readonly otherTime: (time: string, place: string) => string;
  readonly trendUp: (change: string) => string;
  readonly trendDown: (change: string) => string;
  readonly trendSame: string;
  readonly step: (position: number, count: number) => string;
  readonly stepDone: string;
  readonly today: string;
  readonly you: string;
  readonly chartEmpty: string;
  readonly asTable: string;
  readonly asChart: string;
  readonly sortBy: (column: string) => string;
  readonly ofBefore: (share: string) => string;
}
