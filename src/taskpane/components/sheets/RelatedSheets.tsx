import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetMapping } from "../../../core/adopt/mapping/mapping";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";

/** Names the sheets of contacts, those that are only checked, those of rates and of choices, and leads to where they are left out. */
export function RelatedSheets({ mappings }: { readonly mappings: readonly SheetMapping[] }): ReactNode {
  const { dispatch } = usePane();
  const { home } = useTexts();
  const named = (isMeant: (mapping: SheetMapping) => boolean) =>
    mappings.filter(isMeant).map(({ sheet }) => sheet);
  const said = [
    {
      sheets: named(({ related, contactsOf }) => related === true && contactsOf !== undefined),
      words: home.contacts,
    },
    {
      sheets: named(({ related, contactsOf }) => related === true && contactsOf === undefined),
      words: home.related,
    },
    { sheets: named(({ rates }) => rates !== undefined), words: home.rates },
    { sheets: named(({ related, wordLists }) => !related && wordLists !== undefined), words: home.wordLists },
  ].filter(({ sheets }) => sheets.length > 0);
  return said.map(({ sheets, words }) => (
    <Link key={words(sheets)} onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
      {words(sheets)}
    </Link>
  ));
}
