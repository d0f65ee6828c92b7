const patienceMs = 60_000;

/** Gives a file to the browser's downloads. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser reads the file after the click; where it asks for a place first, that may take its time.
  setTimeout(() => URL.revokeObjectURL(link.href), patienceMs);
}
