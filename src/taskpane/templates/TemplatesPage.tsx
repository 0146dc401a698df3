import { Button, Checkbox, Field, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { goals as allGoals, type Goal, type Profile, profiles } from "../../core/sheets/column";
import { type Language, languages } from "../../core/sheets/words";
import { Choice } from "../components/inputs/Choice";
import { ActionBar } from "../components/layout/ActionBar";
import { Heading } from "../components/layout/Heading";
import { Section } from "../components/layout/Section";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import type { InstallChoice, InstallPlan } from "../session/gateway/workbookGateway";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { type Problem, problemOf } from "../session/state/problem";
import { PlannedSheets } from "./PlannedSheets";
import { SheetCheck } from "./SheetCheck";
import { SheetTools } from "./SheetTools";

type Plan =
  | { readonly phase: "planning" }
  | { readonly phase: "planned"; readonly plan: InstallPlan }
  | { readonly phase: "failed"; readonly problem: Problem };

/** Choose a profile, see which sheets it adds, install them. */
export function TemplatesPage(): ReactNode {
  const styles = useSurfaces();
  const pane = usePane();
  const { dispatch } = pane;
  const { templates, choices } = useTexts();
  const { install } = useWriting();
  const [profile, setProfile] = useState<Profile>("standard");
  const [language, setLanguage] = useState<Language>(pane.language);
  const [goals, setGoals] = useState<readonly Goal[]>([]);
  const choice: InstallChoice = { profile, goals, language };
  const plan = usePlan(choice);
  const planned = plan.phase === "planned" ? plan.plan : null;
  const there = planned?.language ?? null;
  const added = planned?.sheets.filter(({ exists }) => !exists).length ?? 0;
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={templates.lead} title={templates.title} />
      <Field label={templates.profile}>
        <RadioGroup
          onChange={(_, { value }) => setProfile(profiles.find((known) => known === value) ?? profile)}
          value={profile}
        >
          {profiles.map((each) => (
            <Radio key={each} label={<ProfileWords profile={each} />} value={each} />
          ))}
        </RadioGroup>
      </Field>
      {profile !== "keyAccount" && <Goals chosen={goals} onChange={setGoals} />}
      <Field
        hint={there === null ? null : templates.settled(templates.languages[there])}
        label={templates.language}
      >
        <RadioGroup
          disabled={there !== null}
          layout="horizontal"
          onChange={(_, { value }) => setLanguage(languages.find((known) => known === value) ?? language)}
          style={{ flexWrap: "wrap" }}
          value={there ?? language}
        >
          <Radio label={templates.chinese} value="zh-CN" />
          <Radio label={templates.english} value="en-US" />
        </RadioGroup>
      </Field>
      <Section title={templates.plan}>
        {plan.phase === "planning" && (
          <Spinner label={templates.planning} size="tiny" style={{ justifyContent: "flex-start" }} />
        )}
        {plan.phase === "failed" && <ProblemBar problem={plan.problem} />}
        {planned && <PlannedSheets sheets={planned.sheets} />}
        {planned && added === 0 && <EmptyState icon="check" lead="" title={templates.nothingNew} />}
      </Section>
      <Choice
        icon="mapping"
        lead={choices.openLead}
        onOpen={() => dispatch({ type: "opened", route: { page: "choices", column: null } })}
        title={choices.open}
      />
      <SheetCheck />
      <SheetTools />
      {added > 0 && (
        <ActionBar text="">
          <Button appearance="primary" onClick={() => install(choice)}>
            {templates.install(added)}
          </Button>
        </ActionBar>
      )}
    </div>
  );
}

function ProfileWords({ profile }: { readonly profile: Profile }): ReactNode {
  const styles = useSurfaces();
  const { name, lead } = useTexts().templates.profiles[profile];
  return (
    <>
      {name}
      <br />
      <span className={styles.muted}>{lead}</span>
    </>
  );
}

interface GoalsProps {
  readonly chosen: readonly Goal[];
  readonly onChange: (goals: readonly Goal[]) => void;
}

function Goals({ chosen, onChange }: GoalsProps): ReactNode {
  const styles = useSurfaces();
  const { structure } = useTexts();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: 0 }}>{structure.goalsLabel}</legend>
      {allGoals.map((goal) => (
        <div key={goal}>
          <Checkbox
            checked={chosen.includes(goal)}
            label={
              <>
                {structure.goals[goal].name}
                <br />
                <span className={styles.muted}>{structure.goals[goal].lead}</span>
              </>
            }
            onChange={(_, { checked }) =>
              onChange(allGoals.filter((each) => (each === goal ? checked === true : chosen.includes(each))))
            }
          />
        </div>
      ))}
    </fieldset>
  );
}

function usePlan({ profile, goals, language }: InstallChoice): Plan {
  const { gateway } = usePane();
  const [plan, setPlan] = useState<Plan>({ phase: "planning" });
  useEffect(() => {
    let wanted = true;
    const settle = (next: Plan) => {
      if (wanted) setPlan(next);
    };
    settle({ phase: "planning" });
    gateway.planInstall({ profile, goals, language }).then(
      (found) => settle({ phase: "planned", plan: found }),
      (error: unknown) => settle({ phase: "failed", problem: problemOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [gateway, profile, goals, language]);
  return plan;
}
