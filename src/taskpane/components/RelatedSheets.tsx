import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

/** Names the sheets of contacts, those that are only checked and those of rates, and leads to where they are left out. */
export function RelatedSheets({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const { dispatch } = usePane();
  const { home } = useTexts();
  const beside = mappings.filter(({ related }) => related);
  const named = (isOfContacts: boolean) =>
    beside.filter(({ contactsOf }) => (contactsOf !== undefined) === isOfContacts).map(({ sheet }) => sheet);
  const said = [
    { sheets: named(true), words: home.contacts },
    { sheets: named(false), words: home.related },
    { sheets: mappings.flatMap(({ sheet, rates }) => (rates ? [sheet] : [])), words: home.rates },
  ].filter(({ sheets }) => sheets.length > 0);
  return said.map(({ sheets, words }) => (
    <Link key={words(sheets)} onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
      {words(sheets)}
    </Link>
  ));
}
