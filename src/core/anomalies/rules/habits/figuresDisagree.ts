import { words } from "../../../sheets/words";
import type { Table } from "../../../tables/table";
import { money } from "../../deals/money";
import { disagreements } from "../../numbers/equations/disagreements";
import { type Equation, reckoned } from "../../numbers/equations/equation";
import { figuresFor } from "../../numbers/equations/equations";
import { explained, guess } from "../../rule/explained";
import type { Hit } from "../../rule/hit";
import { foundAt, hitsAtFound } from "../../rule/hitsAtCells";
import type { Rule } from "../../rule/rule";
import { tableOf } from "../../rule/tableOf";

export const figuresDisagree: Rule = {
  id: "figures-disagree",
  catalogue: "E38",
  severity: "warning",
  onByDefault: true,
  remedy: "suggested",
  needs: { tables: [] },
  ofRelated: "as-deals",
  words: {
    "zh-CN": {
      title: "数字对不上",
      reason:
        "同一张表里，几乎每一行都是数量×单价、定金+尾款、购买+赠送−已用、月费×12 这样算出来的；个别一行对不上，多半有一个数写错。",
      example: "数量 30，单价 120，金额 3,060",
      fix: "核对这几个数。",
    },
    "en-US": {
      title: "Figures disagree",
      reason:
        "Nearly every row of the sheet reckons quantity times price, deposit plus balance, bought less used, or twelve months to the year; where one does not come out, a figure is mostly mistyped.",
      example: "quantity 30, price 120, amount 3,060",
      fix: "Check these figures.",
    },
  },
  find: (book, context) => hitsAtFound(book, disagreements(book, context)),
  explain: (book, context, hit, language) => {
    const table = tableOf(book, hit.role);
    const equation = foundAt(disagreements(book, context), hit)?.equation;
    if (equation === undefined) return explained(language, words("", ""));
    const figures = figuresFor(table, equation);
    const heading = (at: number) => table.columns[at]?.heading ?? "";
    const off = (equation.less ?? []).map((column) => ` − ${heading(column)}`).join("");
    const factor = equation.kind === "multiple" ? ` × ${equation.factor}` : "";
    const sign = equation.kind === "sum" ? " + " : " × ";
    const named = equation.parts.map(heading);
    // Twenty months are told by the first and the last.
    const told = named.length > mostNamed ? [named[0], "…", named.at(-1)] : named;
    const parts = equation.kind === "rated" ? ratedWords(named, equation) : told.join(sign) + off + factor;
    const due = money(reckoned(equation, figures, hit.row));
    const is = money(figures.get(equation.total)?.[hit.row] ?? 0);
    return explained(
      language,
      words(
        `${parts} 是 ${due}，「${heading(equation.total)}」却是 ${is}；其他行几乎都相符`,
        `${parts} makes ${due}, but “${heading(equation.total)}” is ${is}; nearly all other rows agree`,
      ),
      guess(figureMeant(table, hit, equation)),
    );
  },
};

/** Svc amt × (1 + Tax %): a rate kept as 7.5 is a share of a hundred. */
function ratedWords([base, rate]: readonly string[], { factor = 1 }: Equation): string {
  const share = Math.abs(factor) === 1 ? rate : `${rate} ÷ 100`;
  return `${base} × (1 ${factor < 0 ? "−" : "+"} ${share})`;
}

/** By judgement: more parts make no sentence. */
const mostNamed = 6;

/** What the figure would be if the others are right; nothing where that is no plain sum of money. */
function figureMeant(table: Table, hit: Hit, equation: Equation): number | null {
  const figures = figuresFor(table, equation);
  const at = (column: number) => figures.get(column)?.[hit.row] ?? Number.NaN;
  if (equation.kind === "rated" && hit.column === equation.parts[1]) return null;
  const due = reckoned(equation, figures, hit.row);
  const own = hit.column ?? equation.total;
  const meant =
    own === equation.total
      ? due
      : equation.less?.includes(own)
        ? due + (at(own) || 0) - at(equation.total)
        : equation.kind === "sum"
          ? at(equation.total) - (due - (at(own) || 0))
          : (at(equation.total) * at(own)) / due;
  const cents = Math.round(meant * 100) / 100;
  if (!Number.isFinite(meant) || Math.abs(cents - meant) > 1e-6) return null;
  return cents / (table.columns[own]?.scale ?? 1);
}
