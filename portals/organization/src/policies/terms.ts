import type { ChangeFeeKind, ChangePolicyInput } from '../gql/graphql.ts';

interface Fee {
  readonly kind: ChangeFeeKind;
  readonly value: number;
}
interface Rule {
  readonly freeMinutes: number;
  readonly lastMinutes: number;
  readonly fee: Fee;
}
/** Terms as the graph has them. */
export interface Terms {
  readonly rescheduling: Rule;
  readonly cancelling: Rule;
  readonly mostMoves: number | null;
  readonly noShowFee: Fee;
  readonly payByMinutes: number | null;
}

/** A fee as it is typed: percent for a share, whole units of the currency for an amount. */
export type FeeForm = Fee;
/** Terms as they are typed: windows in hours before the start. */
export interface TermsForm {
  readonly rescheduling: RuleForm;
  readonly cancelling: RuleForm;
  readonly isLimited: boolean;
  readonly mostMoves: number;
  readonly noShowFee: FeeForm;
  /** Whether what is not paid in time ends, and so many hours before the start. */
  readonly endsUnpaid: boolean;
  readonly payByHours: number;
}
export interface RuleForm {
  readonly freeHours: number;
  readonly lastHours: number;
  readonly fee: FeeForm;
}

const feeForm = ({ kind, value }: Fee): FeeForm => ({ kind, value: value / 100 });
const ruleForm = ({ fee, freeMinutes, lastMinutes }: Rule): RuleForm => ({
  freeHours: freeMinutes / 60,
  lastHours: lastMinutes / 60,
  fee: feeForm(fee),
});

/** What a form begins with. */
export const formOf = (terms: Terms): TermsForm => ({
  rescheduling: ruleForm(terms.rescheduling),
  cancelling: ruleForm(terms.cancelling),
  isLimited: terms.mostMoves !== null,
  mostMoves: terms.mostMoves ?? 3,
  noShowFee: feeForm(terms.noShowFee),
  endsUnpaid: terms.payByMinutes !== null,
  payByHours: (terms.payByMinutes ?? 1440) / 60,
});

const feeOf = ({ kind, value }: FeeForm) => ({ kind, value: kind === 'NONE' ? 0 : Math.round(value * 100) });
const ruleOf = ({ fee, freeHours, lastHours }: RuleForm) => ({
  freeMinutes: Math.round(freeHours * 60),
  lastMinutes: Math.round(lastHours * 60),
  fee: feeOf(fee),
});

/** What the form says, as the graph takes it. */
export const termsOf = (form: TermsForm): ChangePolicyInput => ({
  rescheduling: ruleOf(form.rescheduling),
  cancelling: ruleOf(form.cancelling),
  mostMoves: form.isLimited ? form.mostMoves : null,
  noShowFee: feeOf(form.noShowFee),
  payByMinutes: form.endsUnpaid ? Math.round(form.payByHours * 60) : null,
});
