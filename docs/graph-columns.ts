import { linkOf, type ApiGraph } from '../web/core/api-graph.ts';

/**
 * Node ids of a graph in columns from left to right, each node right before the first that needs it, and in a column
 * near to those. Ends stand in the last column.
 */
export function columnsOf(graph: ApiGraph): string[][] {
  const users = usersOf(graph);
  const fromRight = new Map<string, number>();
  const place = (id: string): number => {
    const known = fromRight.get(id);
    if (known !== undefined) return known;
    const column = Math.max(-1, ...(users.get(id) ?? []).map(place)) + 1;
    fromRight.set(id, column);
    return column;
  };
  const columns: string[][] = [];
  for (const id of Object.keys(graph)) (columns[place(id)] ??= []).push(id);
  sortByUsers(columns, users);
  return columns.toReversed();
}

function usersOf(graph: ApiGraph): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [id, { inputs }] of Object.entries(graph)) {
    for (const value of Object.values(inputs)) {
      const link = linkOf(value);
      if (link) users.set(link[0], [...(users.get(link[0]) ?? []), id]);
    }
  }
  return users;
}

/** Sorts each column, from the right, by where the users of its nodes stand. */
function sortByUsers(columns: string[][], users: Map<string, string[]>): void {
  const row = new Map<string, number>();
  for (const column of columns) {
    const height = (id: string) => {
      const rows = (users.get(id) ?? []).map((user) => row.get(user) ?? 0);
      return rows.length === 0 ? 0 : rows.reduce((sum, one) => sum + one, 0) / rows.length;
    };
    column.sort((one, other) => height(one) - height(other) || Number(one) - Number(other));
    for (const [index, id] of column.entries()) row.set(id, index / column.length);
  }
}
