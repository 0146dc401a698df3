import { record, string } from "zod/mini";

/** Key of the setting that keeps what people said to the questions of imports. */
export const importAnswersKey = "import-answers";

const shape = record(string(), string());

/** The setting as it was kept; one that was edited into nonsense counts as never made. */
export function readImportAnswers(setting: unknown): Readonly<Record<string, string>> {
  const parsed = shape.safeParse(setting);
  return parsed.success ? parsed.data : {};
}
