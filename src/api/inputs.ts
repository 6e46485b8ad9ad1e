/** A group of clients that pay and leave alike. */
export interface Segment {
  name?: string;
  /** Weight among the sign-ups; the weights are normalised to sum 1. */
  signUpShare: number;
  /** Money a month. */
  monthlyFee: number;
  /** Fraction of clients that leave in a month. */
  monthlyChurn: number;
  /** Months between two renewals; 1 when absent. */
  termMonths?: number;
  /** Growth of a client's fee, fraction a month; 0 when absent. */
  monthlyExpansion?: number;
  /** Clients today; 0 when absent. */
  startingClients?: number;
}

/** Reps that start in a month, 1 and later. */
export interface Hire { month: number; count: number }

/** An agency's plan. */
export interface Scenario {
  name?: string;
  /** 60 when absent. */
  horizonMonths?: number;
  reps: number;
  signUpsPerRepPerMonth: number;
  segments: Segment[];
  hires?: Hire[];
  /** Up to the horizon. */
  recurringHires?: { firstMonth: number; everyMonths: number; count: number };
  /** Months until a new rep is fully productive; 0 when absent. */
  rampMonths?: number;
  /** 0 when absent. */
  referralsPerClientPerMonth?: number;
  /** Deals sold with promises that do not hold; their fee is the segments' average when absent. */
  oversold?: { signUpShare: number; lifetimeMonths: number; startingClients?: number; monthlyFee?: number };
  /** So many of so many clients left in one month. */
  churnEvidence?: { lost: number; atRisk: number };
  /** 0 when absent. */
  repMonthlyCost?: number;
  /** Months of the fee, for each sign-up of a rep; 0 when absent. */
  commissionMonths?: number;
  /** Fraction of revenue left after the cost of serving; 1 when absent. */
  grossMargin?: number;
}

/** A level of monthly revenue to be reached in a month, 1 to the horizon. */
export interface Target { mrr: number; month: number }

/** A level of monthly revenue to be reached by one lever alone. */
export interface Goal extends Target { lever: "churn" | "pace" | "reps" | "fee" }

/** Clients at the start of a period, new, at its end and lost of those of the start; the end or the lost may be left out. */
export interface Counts {
  start: number;
  new: number;
  end?: number;
  lost?: number;
  /** 1 when absent. */
  periodMonths?: number;
}

/** One client's terms. */
export interface Client {
  monthlyFee: number;
  monthlyChurn: number;
  /** 1 when absent. */
  termMonths?: number;
  /** 0 when absent. */
  monthlyExpansion?: number;
  /** 1 when absent. */
  grossMargin?: number;
  /** 0 when absent. */
  annualDiscountRate?: number;
  acquisitionCost?: number;
}

/** A survey: either counts or answers. */
export interface Survey {
  /** How often each of 0 to 10 was answered, 11 numbers. */
  counts?: number[];
  /** Each 0 to 10. */
  answers?: number[];
  /** How many clients were asked. */
  asked?: number;
}

/** One client's answer, 0 to 10, and the service rep who looks after the client. */
export interface AnswerRow { score: number; rep: string }

/** The strategies that are switched on; each may cost something a month, 0 when absent. */
export interface Strategies {
  /** repMonthlyCost is counted beside monthlyCost. */
  hire?: Hire & { monthlyCost?: number };
  /** feeFactor 0.8, churnFactor 0.5 and termMonths 6 when absent. */
  dropMonthToMonth?: {
    convert: number; feeFactor?: number; churnFactor?: number; termMonths?: number; monthlyCost?: number };
  goUpmarket?: { shift: number; paceCost: number; monthlyCost?: number };
  qualifyLeads?: { reject: number; refill: number; monthlyCost?: number };
  setExpectations?: { oversoldShare: number; keepRate: number; monthlyCost?: number };
  askPromoters?: {
    promoterShare: number; askShare: number; referralsPerAskPerYear: number; coldCloseRate: number; monthlyCost?: number };
  rescueDetractors?: { detractorChurnShare: number; saveRate: number; monthlyCost?: number };
}

/** What every function throws when its input cannot be used. */
export interface PlateauError extends Error {
  name: "PlateauError";
  code: "missing" | "wrong-type" | "not-finite" | "not-whole" | "out-of-range" | "too-many" | "unknown-name"
    | "counts-disagree" | "conflict" | "bad-date";
  /** Path such as `segments[1].monthlyChurn`; null when the whole input is meant. */
  field: string | null;
}
