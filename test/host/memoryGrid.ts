import type { Area, CellStyle, CellWrite, Scalar } from "../../src/host/model/parts/cells";

export interface MemoryCell {
  value: Scalar;
  formula: string | null;
  format: string;
  style: CellStyle;
}

const blank: MemoryCell = { value: "", formula: null, format: "General", style: {} };

/** The cells of one sheet of the memory model, sparse; formulas are kept and read as 0. */
export class MemoryGrid {
  private cells = new Map<string, MemoryCell>();

  at(row: number, column: number): MemoryCell {
    return this.cells.get(`${row},${column}`) ?? blank;
  }

  map<R>(area: Area, read: (cell: MemoryCell) => R): R[][] {
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) =>
        read(this.at(area.row + row, area.column + column)),
      ),
    );
  }

  change(row: number, column: number, next: Partial<MemoryCell>): void {
    this.cells.set(`${row},${column}`, { ...this.at(row, column), ...next });
  }

  write(row: number, column: number, write: CellWrite): void {
    if (write.kind === "clear") this.change(row, column, { value: "", formula: null });
    else if (write.kind === "value") this.change(row, column, { value: write.value, formula: null });
    else this.change(row, column, { value: 0, formula: write.formula });
  }

  used(sheetId: string, valuesOnly: boolean): Area | null {
    const places = [...this.cells]
      .filter(([, cell]) => cell.value !== "" || cell.formula !== null || !valuesOnly)
      .map(([key]) => key.split(",").map(Number));
    if (places.length === 0) return null;
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      sheetId,
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }

  /** Moves every cell for which `to` answers another place; null removes it. */
  move(to: (row: number, column: number) => readonly [number, number] | null): void {
    const moved = new Map<string, MemoryCell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const place = to(row, column);
      if (place !== null) moved.set(place.join(","), cell);
    }
    this.cells = moved;
  }
}
