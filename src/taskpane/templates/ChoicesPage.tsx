import { Button, Spinner } from "@fluentui/react-components";
import { type ReactNode, useCallback } from "react";
import { Heading } from "../components/layout/Heading";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { ChoiceEditor } from "./ChoiceEditor";
import { ChoiceLists } from "./ChoiceLists";

/** The lists behind the dropdowns, and one of them to be edited. */
export function ChoicesPage({ column }: { readonly column: number | null }): ReactNode {
  const styles = useSurfaces();
  const { gateway } = usePane();
  const { choices } = useTexts();
  const ask = useCallback(async () => ({ sheet: await gateway.choices() }), [gateway]);
  const { value, problem } = useAnswer(ask);
  const sheet = value?.sheet ?? null;
  const list = sheet?.lists.find((each) => each.column === column);
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={choices.lead} title={list?.heading ?? choices.title} />
      {problem && <ProblemBar problem={problem} />}
      {!value && !problem && (
        <Spinner label={choices.reading} size="tiny" style={{ justifyContent: "flex-start" }} />
      )}
      {value && !sheet && <NoSheet />}
      {sheet && !list && <ChoiceLists lists={sheet.lists} />}
      {sheet && list && <ChoiceEditor list={list} />}
    </div>
  );
}

function NoSheet(): ReactNode {
  const { dispatch } = usePane();
  const { choices } = useTexts();
  return (
    <EmptyState icon="addSheet" lead={choices.noneLead} title={choices.none}>
      <Button
        appearance="primary"
        onClick={() => dispatch({ type: "switched", route: { page: "templates" } })}
      >
        {choices.install}
      </Button>
    </EmptyState>
  );
}
