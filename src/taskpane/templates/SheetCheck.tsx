import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import {
  repairChanges,
  type StructureCheck,
  type StructureProblem,
} from "../../core/templates/checks/structureProblem";
import { definitionsVersion } from "../../core/templates/sheets/definitionsVersion";
import { Section } from "../components/layout/Section";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { type Problem, problemOf } from "../session/state/problem";

type Check =
  | { readonly phase: "idle" }
  | { readonly phase: "checking" }
  | { readonly phase: "checked"; readonly found: StructureCheck }
  | { readonly phase: "failed"; readonly problem: Problem };

/** 结构体检: what drifted in the standard sheets, and its repair, chosen one by one. */
export function SheetCheck(): ReactNode {
  const { gateway } = usePane();
  const { structure } = useTexts();
  const [check, setCheck] = useState<Check>({ phase: "idle" });
  const start = () => {
    setCheck({ phase: "checking" });
    gateway.checkSheets().then(
      (found) => setCheck({ phase: "checked", found }),
      (error: unknown) => setCheck({ phase: "failed", problem: problemOf(error) }),
    );
  };
  const action = (
    <Button disabled={check.phase === "checking"} onClick={start} size="small">
      {structure.check}
    </Button>
  );
  return (
    <Section action={action} title={structure.title}>
      {check.phase === "idle" && <p style={{ margin: 0 }}>{structure.lead}</p>}
      {check.phase === "checking" && (
        <Spinner label={structure.checking} size="tiny" style={{ justifyContent: "flex-start" }} />
      )}
      {check.phase === "failed" && <ProblemBar problem={check.problem} />}
      {check.phase === "checked" &&
        (check.found.problems.length === 0 ? (
          <EmptyState icon="check" lead="" title={structure.sound} />
        ) : (
          <Found found={check.found} />
        ))}
    </Section>
  );
}

function Found({ found: { problems, outdated } }: { readonly found: StructureCheck }): ReactNode {
  const styles = useSurfaces();
  const { structure } = useTexts();
  const { prepare } = useWriting();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(problems.flatMap(({ id, certain }) => (certain ? [id] : []))),
  );
  const dropdowns = problems.filter(({ kind }) => kind === "validation-lost");
  const repair = (ids: ReadonlySet<string>) =>
    prepare("templates", async () => ({
      operation: outdated ? "upgrade" : "repair",
      reason: outdated ? structure.upgradeReason(ids.size) : structure.reason(ids.size),
      changes: repairChanges(problems, ids),
      ...(outdated && { remember: { definitions: definitionsVersion } }),
    }));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      {outdated && <p style={{ margin: 0 }}>{structure.outdated}</p>}
      <ul className={`${styles.plainList} ${styles.card}`} style={{ gap: 0 }}>
        {problems.map((problem) => (
          <li key={problem.id}>
            <Checkbox
              checked={chosen.has(problem.id)}
              label={<ProblemWords problem={problem} />}
              onChange={() => toggle(problem.id)}
            />
          </li>
        ))}
      </ul>
      <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
        {dropdowns.length > 0 && (
          <Button onClick={() => repair(new Set(dropdowns.map(({ id }) => id)))}>
            {structure.repairDropdowns(dropdowns.length)}
          </Button>
        )}
        <Button appearance="primary" disabled={chosen.size === 0} onClick={() => repair(chosen)}>
          {structure.repair(chosen.size)}
        </Button>
      </div>
    </>
  );
}

function ProblemWords({ problem }: { readonly problem: StructureProblem }): ReactNode {
  const styles = useSurfaces();
  const { structure } = useTexts();
  const { kind, subject, sheet, cells } = problem;
  return (
    <>
      {structure.problem(kind, subject, cells)}
      {sheet !== "" && sheet !== subject && (
        <>
          <br />
          <span className={styles.muted}>{sheet}</span>
        </>
      )}
    </>
  );
}
