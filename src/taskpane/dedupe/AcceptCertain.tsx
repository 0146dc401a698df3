import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { Patch } from "../../core/changes/patch";
import type { Decisions, MergeDecision, MergeScope } from "../../core/changes/proposal";
import { Icon } from "../components/Icon";
import { Confirm } from "../components/inputs/Confirm";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { factsOf } from "../session/state/patchFacts";

interface Props {
  readonly groups: number;
  readonly decisions: Decisions<MergeDecision>;
  readonly scope: MergeScope;
}

/** All certain groups in one go: said in numbers first, then shown change by change before anything is written. */
export function AcceptCertain({ groups, decisions, scope }: Props): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { dedupe } = useTexts();
  const [asking, setAsking] = useState(false);
  const focusBack = useRestoreFocusTarget();
  const choose = (allCertain: boolean) =>
    dispatch({ type: "duplicates", event: { kind: "scoped", scope: { allCertain } } });
  if (scope.allCertain) {
    return (
      <div className={styles.row}>
        <Icon name="check" size={16} />
        <span className={styles.grow}>{dedupe.allAccepted}</span>
        <Button onClick={() => choose(false)} size="small">
          {dedupe.revokeAll}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Button {...focusBack} icon={<Icon name="check" size={16} />} onClick={() => setAsking(true)}>
        {dedupe.acceptAll(groups)}
      </Button>
      {asking && (
        <Question
          decisions={decisions}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            choose(true);
          }}
        />
      )}
    </>
  );
}

interface QuestionProps extends Pick<Props, "decisions"> {
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Those said to be no duplicates are not among them. */
function groupsIn({ changes }: Patch): number {
  return new Set(changes.flatMap((change) => (change.kind === "remove-row" ? (change.group ?? []) : [])))
    .size;
}

/** What all of them together would do to the sheets. */
function Question({ decisions, onConfirm, onCancel }: QuestionProps): ReactNode {
  const { analysis } = usePane();
  const { dedupe } = useTexts();
  const { value } = useAnswer(
    useCallback(() => analysis.call("mergePatch", [decisions, { allCertain: true }]), [analysis, decisions]),
  );
  const facts = value ? factsOf(value) : [];
  const rows = facts.reduce((sum, { removals }) => sum + removals, 0);
  const cells = facts.reduce((sum, one) => sum + one.cells, 0);
  const effect = value ? dedupe.acceptAllEffect({ groups: groupsIn(value), rows, cells }) : "";
  return (
    <Confirm
      confirm={dedupe.acceptAllConfirm}
      lead={`${dedupe.acceptAllLead}\n${effect}`}
      onCancel={onCancel}
      onConfirm={onConfirm}
      open
      title={dedupe.acceptAllTitle}
    />
  );
}
