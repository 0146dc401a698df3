import { enCount, number } from "../format";
import type { Texts } from "../zh-CN";

export const schemeRules: Texts["schemeRules"] = {
  more: "More rules",
  lead: "None of them is needed.",
  off: "Off",
  capacity: (core) => `${core} at most, per owner`,
  capacityHint: (next) =>
    `The highest scores first, the others become ${next}. Customers without an owner share one limit.`,
  unpaid: (core) => `No ${core} with orders unpaid for more than`,
  unpaidHint: (usual) =>
    `Usually ${usual} days. Orders marked unpaid or partly paid, and those paid only after the as-of day.`,
  contacts: "Contacts a person has time for",
  contactsHint: "Compared with the contacts below; decides no tier.",
  ticks: {
    rhythmByIndustry: {
      label: "Judge loss by the rhythm of the industry",
      hint: "For customers with few orders; an industry with fewer than 20 repeat buyers follows everybody's.",
    },
    showAlive: {
      label: "Show how likely customers buy on",
      hint: "Worked out from days of purchase by the BG/NBD model, for reading only; unknown after a single purchase.",
    },
  },
  silence: "Lost in any case after",
  silenceMonths: (months) => (months === 24 ? "24 months (projects, long cycles)" : `${months} months`),
  silenceDays: (days) => enCount(days, "day", "days"),
  units: { customers: "customers", days: "days", times: "a month", percent: "%" },
  tax: "Amounts",
  taxes: { none: "As they stand", included: "All with tax", excluded: "All without tax" },
  taxHint: "Where the tax column holds both, amounts are brought to one by the tax rate.",
  rate: "Tax rate",
  rateMissing: "Give a rate above 0 and below 100.",
  unmarked: "Amounts that do not say",
  unmarkeds: {
    unknown: "Count as they stand, and list",
    included: "Are with tax",
    excluded: "Are without tax",
  },
  rateBefore: (day, isInBook) =>
    `For deals before ${day === "" ? "the first of the days below" : day}; ${isInBook ? "at the workbook's own rate" : "left out"} where this is blank`,
  rateFrom: (currency) => `${currency} from this day on`,
  rateThen: (currency, day) => `${day === "" ? "" : `From ${day}, `}1 ${currency} =`,
  addRate: (currency, more) => (more ? `${currency}: one more` : `${currency}: another rate from a day on`),
  dropRate: "Remove this rate",
  ratesFaults: {
    missing: "Give every rate its day and its amount.",
    twice: "Two rates of one currency begin on the same day; change one of them.",
  },
  taxApply: "Recalculate like this",
  places: "See these rows",
  movers: (shown, all) =>
    shown === all
      ? "See who would move"
      : `See who would move (the ${number("en-US", shown)} with most net spend)`,
  over: (count) => `${count} too many`,
  otherWeights: "Other ways to weigh",
  otherLead: "Take usual weights, or compare two at a time and have the weights worked out.",
  presets: { recent: "Four tiers with recency", rfm: "Classic RFM (a third each)" },
  pairsLead: "Two at a time: the nearer the slider, the more that one matters, up to 9 times.",
  alike: (first, second) => `${first} and ${second}: equally important`,
  times: (more, less, count) => `${more}: ${count} times as important as ${less}`,
  outcome: (weights) => `Weights: ${weights}`,
  consistent: "The comparisons agree with one another.",
  contradiction: (more, less, said, implied) =>
    `A contradiction: you said “${said}”, but the other comparisons say “${more}: about ${implied} times as important as ${less}”. Look at this pair first.`,
  ratio: (ratio) => `Consistency ratio ${ratio}; up to 0.10 they agree.`,
  useWeights: "Use these weights",
  breaks: (fit) => `Net spend falls into natural groups with gaps between them (fit ${fit} of 1).`,
  noBreaks: (fit) =>
    `Net spend has no clear natural groups (fit ${fit}, under 0.85); better not to use them.`,
  useBreaks: "Use natural groups of net spend",
  dropped: (names, share) =>
    `${names.join(", ")}: known of fewer than ${share} of the customers, so it counts for nobody this time and the others share its weight.`,
  incomplete: (count) => `${enCount(count, "customer", "customers")} with data missing`,
};
