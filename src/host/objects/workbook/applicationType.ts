import { optionalWord, wordOf } from "../../engine/types/arguments";
import { defineType } from "../../engine/types/defineType";
import type { Book } from "../book/book";

interface ApplicationTarget {
  readonly book: Book;
}

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const dateTimeType = defineType<ApplicationTarget>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: () => "yyyy'年'M'月'd'日'" },
    ShortDatePattern: { get: () => "yyyy/M/d" },
    LongTimePattern: { get: () => "H:mm:ss" },
    TimeSeparator: { get: () => ":" },
  },
});

const numberFormatType = defineType<ApplicationTarget>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
});

const cultureType = defineType<ApplicationTarget>({
  name: "CultureInfo",
  properties: { Name: { get: () => "zh-CN" } },
  navigation: {
    DatetimeFormat: (target) => dateTimeType.of(target),
    NumberFormat: (target) => numberFormatType.of(target),
  },
});

/** `Excel.Application`. Formulas are always up to date here: the calculation mode is kept and changes nothing. */
export const applicationType = defineType<ApplicationTarget>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ book }) => book.kept.get("Application.CalculationMode") ?? "Automatic",
      set: ({ book }, value) =>
        void book.kept.set("Application.CalculationMode", wordOf(value, calculationModes)),
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: (target) => cultureType.of(target) },
  methods: {
    Calculate: (_, kind) => void optionalWord(kind, ["Recalculate", "Full", "FullRebuild"], "Recalculate"),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
