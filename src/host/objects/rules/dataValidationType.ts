import { booleanOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import { HostError, itemNotFound } from "../../engine/types/hostError";
import type { Instance } from "../../engine/types/objectType";
import type { Area } from "../../model/parts/cells";
import type { Validation } from "../../model/parts/rules";
import type { Book } from "../book/book";
import { guardCells } from "../book/guards";
import { cellCount } from "../places/area";
import { validationRule, wireRule } from "./validationRule";
import { type FoundValidation, validationsAt } from "./validationsAt";
import { alertOf, plainTexts, promptOf } from "./validationTexts";

interface ValidationTarget {
  readonly book: Book;
  readonly areas: readonly Area[];
}

/** `Excel.DataValidation`. */
export const dataValidationType = defineType<ValidationTarget>({
  name: "DataValidation",
  properties: {
    Type: { get: (target) => typeWord(found(target)) },
    Rule: {
      get: (target) => {
        const now = found(target);
        if (now.kind === "none") return {};
        return now.kind === "one" ? wireRule(now.validation) : null;
      },
      set: setRule,
    },
    ErrorAlert: {
      get: (target) => wireAlert(one(target)),
      set: (target, value) => change(target, { alert: alertOf(value) }),
    },
    Prompt: {
      get: (target) => wirePrompt(one(target)),
      set: (target, value) => change(target, { prompt: promptOf(value) }),
    },
    IgnoreBlanks: {
      get: (target) => (found(target).kind === "none" ? true : (one(target)?.ignoreBlanks ?? null)),
      set: (target, value) => change(target, { ignoreBlanks: booleanOf(value) }),
    },
    Valid: { get: valid },
  },
  methods: {
    Clear: (target) => write(target, null),
    GetInvalidCells: (target) => {
      const cells = invalid(target);
      if (cells.length === 0) throw itemNotFound();
      return target.book.objects.rangeAreas(cells);
    },
    GetInvalidCellsOrNullObject: (target): Instance | null => {
      const cells = invalid(target);
      return cells.length === 0 ? null : target.book.objects.rangeAreas(cells);
    },
  },
});

function found({ book, areas }: ValidationTarget): FoundValidation {
  return validationsAt(book, areas);
}

function one(target: ValidationTarget): Validation | null {
  const now = found(target);
  return now.kind === "one" ? now.validation : null;
}

function typeWord(now: FoundValidation): string {
  if (now.kind === "none") return "None";
  if (now.kind === "mixed") return "MixedCriteria";
  if (now.kind === "inconsistent") return "Inconsistent";
  return `${now.validation.kind.charAt(0).toUpperCase()}${now.validation.kind.slice(1)}`;
}

function wireAlert(validation: Validation | null): object | null {
  if (validation === null) return null;
  const { show, style, title, message } = validation.alert;
  return { showAlert: show, style, title, message };
}

function wirePrompt(validation: Validation | null): object | null {
  if (validation === null) return null;
  const { show, title, message } = validation.prompt;
  return { showPrompt: show, title, message };
}

/** The new rule replaces the old one; alert and prompt stay. */
function setRule(target: ValidationTarget, value: unknown): void {
  const { alert, prompt, ignoreBlanks } = one(target) ?? plainTexts;
  write(target, { ...validationRule(target.book, value), alert, prompt, ignoreBlanks });
}

function change(target: ValidationTarget, next: Partial<Validation>): void {
  const now = one(target);
  if (now === null) {
    throw new HostError("InvalidOperation", "Set one rule for all of these cells before its texts.");
  }
  write(target, { ...now, ...next });
}

function write({ book, areas }: ValidationTarget, validation: Validation | null): void {
  for (const area of areas) guardCells(book, area);
  for (const area of areas) book.model.setValidation(area, validation);
}

function invalid({ book, areas }: ValidationTarget): readonly Area[] {
  return areas.flatMap((area) => book.model.invalidCells(area));
}

/** true: all cells obey, false: none does, null: some. */
function valid(target: ValidationTarget): boolean | null {
  const wrong = invalid(target).reduce((sum, area) => sum + cellCount(area), 0);
  if (wrong === 0) return true;
  return wrong === target.areas.reduce((sum, area) => sum + cellCount(area), 0) ? false : null;
}
