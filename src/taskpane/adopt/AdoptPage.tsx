import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { SheetMapping } from "../../core/adopt/mapping/mapping";
import { ActionBar } from "../components/layout/ActionBar";
import { Disclosure } from "../components/layout/Disclosure";
import { Heading } from "../components/layout/Heading";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useRecognised } from "../session/hooks/work/useRecognised";
import { doubtsOf, isNothingToMap, knownMappings } from "../session/state/mappingFacts";
import { changedColumns } from "./editMapping";
import { SheetForm } from "./SheetForm";
import { SplitChoiceCard } from "./SplitChoiceCard";
import { useMappings } from "./useMappings";

/** What each sheet and column means, corrected by the user and remembered in the workbook. */
export function AdoptPage(): ReactNode {
  const styles = useSurfaces();
  const { adopt, home } = useTexts();
  const { book, recognise } = useRecognised();
  const known = knownMappings(book);
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={adopt.lead} title={adopt.title} />
      {book.phase === "failed" && <ProblemBar onRetry={recognise} problem={book.problem} />}
      {!known && book.phase !== "failed" && (
        <Spinner label={home.recognising} size="tiny" style={{ justifyContent: "flex-start" }} />
      )}
      {known && <Mappings found={known} />}
    </div>
  );
}

function Mappings({ found }: { readonly found: readonly SheetMapping[] }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { adopt } = useTexts();
  const { mappings, problem, replace, choose, save } = useMappings(found);
  const shown = mappings.filter((mapping) => !isNothingToMap(mapping));
  const [doubtsOnly, setDoubtsOnly] = useState(false);
  const doubts = found.reduce((sum, mapping) => sum + doubtsOf(mapping).length, 0);
  const changed = changedColumns(found, mappings);
  const form = (mapping: SheetMapping, open: boolean) => (
    <SheetForm
      doubtsOnly={doubtsOnly}
      key={mapping.sheet}
      mapping={mapping}
      onChange={replace}
      onChoose={choose}
      open={open}
    />
  );
  const leave = () => {
    dispatch({ type: "book", book: { phase: "recognised", mappings } });
    dispatch({ type: "went-back" });
  };
  return (
    <>
      {doubts > 0 && (
        <Checkbox
          checked={doubtsOnly}
          label={adopt.doubtsOnly}
          onChange={(_, { checked }) => setDoubtsOnly(checked === true)}
          style={{ marginLeft: -8 }}
        />
      )}
      <SplitChoiceCard mappings={found} />
      <div className={styles.stack}>
        {shown.map((mapping, index) => form(mapping, mapping.role !== null && index === 0))}
      </div>
      {shown.length < mappings.length && (
        <Disclosure label={adopt.nothingToMap(mappings.length - shown.length)}>
          <div className={styles.stack}>
            {mappings.filter(isNothingToMap).map((mapping) => form(mapping, false))}
          </div>
        </Disclosure>
      )}
      {problem && <ProblemBar onRetry={() => save(leave)} problem={problem} />}
      <ActionBar text={changed === 0 ? adopt.unchanged : adopt.changed(changed)}>
        <Button appearance="primary" disabled={changed === 0 && doubts === 0} onClick={() => save(leave)}>
          {adopt.save}
        </Button>
      </ActionBar>
    </>
  );
}
