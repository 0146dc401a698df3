import { fillerIndustryWords, genericIndustryWords, industryWords } from "../../lexicon/industryWords";
import {
  familyTrusts,
  latinBranches,
  latinClosing,
  latinFillers,
  latinForms,
  latinGroups,
  latinHoldings,
  latinHouseKinds,
  latinKinds,
  latinLands,
  latinParents,
  latinPremises,
  latinSchoolLevels,
  latinSeats,
  latinTrading,
  latinTrusts,
} from "../../lexicon/latinForms";
import {
  bracketBranches,
  bracketForms,
  branchForms,
  branchShops,
  headOfficeForms,
  informalForms,
  organisationForms,
  otherForms,
  siteForms,
  traderForms,
  unplacedSites,
} from "../../lexicon/organisationForms";
import { hashText, wordTable } from "../folding/wordTable";

export function* listed(text: string, value: number): Generator<readonly [string, number]> {
  for (const word of text.split(/\s+/)) if (word !== "") yield [word, value];
}

function* numberedForms(): Generator<readonly [string, number]> {
  let id = 1;
  for (const [word] of listed(organisationForms, 0)) yield [word, id++];
  yield* listed(informalForms, 0);
  for (const [word] of listed(otherForms, 0)) yield [word, id++];
}

export const fillerWords = wordTable(listed(fillerIndustryWords, 1), "last");
export const formWords = wordTable(numberedForms(), "last");
/** The values of `formWords` that these words have. */
function formsAmong(text: string): ReadonlySet<number> {
  const words = new Set([...listed(text, 0)].map(([word]) => word));
  return new Set([...numberedForms()].flatMap(([word, id]) => (words.has(word) ? [id] : [])));
}

/** Forms that close the name of a shop. */
export const shopForms = formsAmong("店 门店 专卖店 便利店 门市 门市部");
/** Forms of names that are no proof of one customer. */
export const unregisteredForms = formsAmong(traderForms);
/** Forms of those who own the flats of one building, by whose name they are told. */
export const ownersForms = formsAmong("业主委员会 业委会 业主大会 业主立案法团");
/** Forms of houses every town has: who leaves one off (曹庄 for 曹庄供销社) names the town. */
export const townForms = formsAmong("供销社 信用社 学校");
export const bracketWords = wordTable(listed(bracketForms, 1), "last");
export const bracketBranchWords = wordTable(listed(`${branchForms} ${bracketBranches}`, 1), "last");
export const branchShopWords = wordTable(listed(branchShops, 1), "last");
export const headOfficeWords = wordTable(listed(headOfficeForms, 1), "last");
export const branchWords = wordTable(listed(branchForms, 1), "last");

export const siteWords = wordTable(listed(siteForms, 1), "last");
export const unplacedSiteWords = wordTable(listed(unplacedSites, 1), "last");

/** Hashes of whole words. */
export const hashesOf = (text: string): readonly number[] =>
  [...listed(text, 1)].map(([word]) => hashText(word));

/** Hash of each word → the line it stands in, from 1. */
export const linesByWord = (lines: readonly string[]): ReadonlyMap<number, number> =>
  new Map(lines.flatMap((words, at) => hashesOf(words).map((hash) => [hash, at + 1] as const)));

export const closingForms: ReadonlySet<number> = new Set(hashesOf(latinClosing));
export const latinBranchWords: ReadonlySet<number> = new Set(hashesOf(latinBranches));
export const latinPremisesWords: ReadonlySet<number> = new Set(hashesOf(latinPremises));
export const latinSeatWords: ReadonlySet<number> = new Set(hashesOf(latinSeats));
export const familyTrustWords: ReadonlySet<number> = new Set(hashesOf(familyTrusts));
export const latinTrustWords: ReadonlySet<number> = new Set(hashesOf(latinTrusts));
/** Hash of a word for a church, a school, a foundation or a hospital → which. */
export const latinKindWords = linesByWord(latinKinds);
/** Hash of a word for a house of trade → which kind: a restaurant, a hotel, a shop. */
export const latinHouseWords = linesByWord(latinHouseKinds);
/** Hash of a word for a level of schools → which. */
export const latinLevelWords = linesByWord(latinSchoolLevels);
export const parentKinds = { group: 1, owner: 2, holding: 4 } as const;
export const parentWords = wordTable(
  [
    ...listed(latinGroups, parentKinds.group),
    ...listed(latinParents, parentKinds.owner),
    ...listed(latinHoldings, parentKinds.holding),
  ],
  "first",
);
/** Numbers of countries, by the forms only their law knows. */
export const landWords = wordTable(
  latinLands.flatMap((forms, at) => [...listed(forms, at + 1)]),
  "first",
);
export const latinFormKinds = { legal: 1, filler: 2, trading: 3 } as const;
export const latinFormWords = wordTable(
  [
    ...listed(latinForms, latinFormKinds.legal),
    ...listed(latinFillers, latinFormKinds.filler),
    ...listed(latinTrading, latinFormKinds.trading),
  ],
  "first",
);
export const industryTable = wordTable(
  [...listed(genericIndustryWords, 1), ...listed(industryWords, 1)],
  "last",
);
