import { isCalledStaff, namesPeople, peopleOf } from "../../anomalies/related/ourPeople";
import type { WordList } from "../../sheets/wordList";
import type { Book } from "../../tables/table";

/** The book with whom its lists of nothing but names say to be of the team. */
export function withTeam(book: Book, lists: readonly WordList[]): Book {
  if (lists.length === 0) return book;
  const people = peopleOf(book);
  const team = lists.flatMap(({ sheet, heading, words }) => {
    const ofPeople = isCalledStaff(heading) || isCalledStaff(sheet ?? "");
    return namesPeople({ cells: words }, people, ofPeople) ? words : [];
  });
  return team.length === 0 ? book : { ...book, team };
}
