import { wordKey } from "../../values/text/foldText";
import { perBook } from "../rule/perBook";
import { peopleOf, shortLists } from "./ourPeople";
import { listsLeavers, namesIn, teamOf } from "./teamLists";

/** Somebody of a list of the team, as the list writes the name. */
interface Listed {
  readonly key: string;
  readonly name: string;
  /** That the list, which names those who left too, is whole: what was done long ago is by one of it. */
  readonly everybody: boolean;
}

/** Everybody of the lists of the team in the workbook. */
export const listedPeople = perBook((book): readonly Listed[] => {
  const lists = shortLists(book);
  const people = lists.length === 0 ? new Set<string>() : peopleOf(book);
  const inRows = lists.flatMap((list) => {
    const names = namesIn(list, people).flatMap(({ cells }) => cells.map((cell) => String(cell).trim()));
    return listed(
      names.filter((name) => name !== ""),
      listsLeavers(list),
    );
  });
  return [...inRows, ...listed(book.team ?? [], false)];
});

const listed = (names: readonly string[], everybody: boolean): readonly Listed[] =>
  names.map((name) => ({ key: wordKey(name), name, everybody }));

/** The folded names of the team: all it has now, or of lists that are whole (null without one); with whom notes say to have left. */
export const teamNames = perBook((book, context) => {
  const all = listedPeople(book, context);
  const whole = all.filter(({ everybody }) => everybody);
  const left = [...teamOf(book, context).leavers.keys()];
  const namesOf = (some: typeof all) => new Set(some.map(({ key }) => key).concat(left));
  return { now: namesOf(all), ever: whole.length === 0 ? null : namesOf(whole) };
});
