import { Select } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { PageQuery } from "../../core/analysis/context/views";
import type { ImportDoubtView, ImportSummary } from "../../core/analysis/imports/importViews";
import type { DoubtKind } from "../../core/imports/source/outcome";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { WindowedList } from "../components/lists/WindowedList";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { useTexts } from "../session/hooks/useTexts";

const kinds: readonly DoubtKind[] = [
  "unreadable",
  "ambiguous",
  "unknown-id",
  "linked-otherwise",
  "unknown-customer",
  "several-customers",
  "no-customer",
  "id-taken",
  "outside",
];

/** Every cell that is not taken over as a value, with its place and what becomes of it. */
export function ImportDoubts({ summary }: { readonly summary: ImportSummary }): ReactNode {
  const styles = useSurfaces();
  const { analysis } = usePane();
  const { imports } = useTexts();
  const [kind, setKind] = useState<DoubtKind | null>(null);
  const all = kinds.reduce((sum, each) => sum + summary.doubts[each], 0);
  const fetchPage = useCallback(
    (query: PageQuery) => analysis.call("importDoubts", [kind === null ? query : { ...query, kind }]),
    [analysis, kind],
  );
  const { total, problem, rowAt, onRange } = usePages(fetchPage);
  return (
    <Section title={imports.doubtsTitle(all)}>
      <span className={styles.muted}>{imports.doubtsLead}</span>
      <Select
        aria-label={imports.doubtsTitle(all)}
        onChange={(_, { value }) => setKind(kinds.find((each) => each === value) ?? null)}
        value={kind ?? ""}
      >
        <option value="">
          {imports.allKinds} ({all})
        </option>
        {kinds
          .filter((each) => summary.doubts[each] > 0)
          .map((each) => (
            <option key={each} value={each}>
              {imports.kind(each)} ({summary.doubts[each]})
            </option>
          ))}
      </Select>
      {problem && <ProblemBar problem={problem} />}
      <WindowedList
        estimate={104}
        label={imports.doubtsTitle(all)}
        onRange={onRange}
        renderRow={(index) => <DoubtCard doubt={rowAt(index)} />}
        total={total ?? 0}
      />
    </Section>
  );
}

function DoubtCard({ doubt }: { readonly doubt: ImportDoubtView | undefined }): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  if (!doubt) return <div className={styles.card} style={{ minHeight: 80 }} />;
  const { heading, value, kind, reason, kept } = doubt;
  return (
    <div className={styles.card} style={{ gap: 2 }}>
      <SpotLink spot={doubt} />
      <span>
        {heading !== "" && <span className={styles.muted}>{heading.replace(/\s+/g, "")} </span>}
        <span className={styles.strong}>{value}</span>
      </span>
      <span className={styles.muted}>
        {imports.kind(kind)}
        {reason === null ? "" : ` · ${reason}`} · {kept === null ? imports.keptOnSource : imports.kept(kept)}
      </span>
    </div>
  );
}
