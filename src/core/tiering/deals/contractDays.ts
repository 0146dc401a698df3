import { monthsLater } from "../../values/dates/monthsLater";
import { dayOfSerial } from "../../values/dates/serialDay";

/** From when to when a contract binds (serials), NaN where nobody says. */
export interface Contract {
  readonly start: number;
  readonly end: number;
}

/** How many months one sum is for; null: for the whole contract. */
export type Turn = 1 | 3 | 12 | null;

/** By judgement: what is left of a contract is another turn where it is half as long as one; less was given into it. */
const halfTurn = 0.5;
/** By judgement: a contract that begins within so many days of the end of the one before goes on with it. */
const goesOn = 92;

/**
 * The days up to today on which a customer pays for his contracts; none where nothing tells them. A sum for the whole is of
 * the contract that began last. A fee by turns falls due at each until its contract ends, and in those it went on from; one
 * whose contract has no last day is counted once, for nobody knows whether it was paid again.
 */
export function daysPaid(said: readonly Contract[], turn: Turn, today: number): readonly number[] {
  const contracts = said.map((one) => withStart(one, said));
  const begun = contracts.filter(({ start }) => start <= today).sort((a, b) => a.start - b.start);
  const last = begun.at(-1);
  if (last === undefined) return turn === null ? [] : lastTurn(contracts, turn, today);
  if (turn === null) return [Math.floor(last.start)];
  return goneOnFrom(begun).flatMap((contract) => turnsOf(contract, turn, today));
}

/** A renewal of which only the end is known began where the contract before it ended. */
function withStart(contract: Contract, all: readonly Contract[]): Contract {
  if (!Number.isNaN(contract.start)) return contract;
  const before = all.map(({ end }) => end).filter((end) => end < contract.end);
  return before.length === 0 ? contract : { ...contract, start: Math.max(...before) };
}

/** The last of contracts, in the order they began, with those that led to it one after the other. */
function goneOnFrom(begun: readonly Contract[]): readonly Contract[] {
  const chain = begun.slice(-1);
  for (const contract of begun.toReversed().slice(1)) {
    const [next] = chain;
    if (next === undefined || !(contract.end <= next.start + 1) || next.start - contract.end > goesOn)
      continue;
    chain.unshift(contract);
  }
  return chain;
}

function turnsOf({ start, end }: Contract, turn: NonNullable<Turn>, today: number): readonly number[] {
  const first = Math.floor(start);
  if (!(end > start)) return [first];
  const days: number[] = [];
  for (let i = 1, day = first; day <= today; day = monthsLater(first, i++ * turn)) {
    const isWhole = end - day >= (monthsLater(first, i * turn) - day) * halfTurn;
    if (days.length > 0 && !isWhole) break;
    days.push(day);
  }
  return days;
}

/** Of contracts that only say when they end the last turn of their fee: those before are not known. */
function lastTurn(contracts: readonly Contract[], turn: NonNullable<Turn>, today: number): readonly number[] {
  const ends = contracts.filter(({ start, end }) => Number.isNaN(start) && !Number.isNaN(end));
  if (ends.length === 0) return [];
  const last = Math.floor(Math.max(...ends.map(({ end }) => end)));
  // Contracts without a last day are given one in 9999: nobody goes back to today from there turn by turn.
  let i = Math.max(1, Math.floor(monthsFrom(today, last) / turn));
  while (monthsLater(last, -i * turn) > today) i++;
  return [monthsLater(last, -i * turn)];
}

/** How many months of the calendar lie between two days. */
function monthsFrom(day: number, later: number): number {
  const [from, to] = [dayOfSerial(day), dayOfSerial(later)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
