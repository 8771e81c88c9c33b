const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Does one piece of work with a line before and after it; when it fails, says what to do and ends the process. */
export async function step(title, { act, mend }) {
  const start = performance.now();
  console.log(`• ${title} …`);
  try {
    await act();
  } catch (error) {
    console.error(`\n✗ ${title}: failed after ${seconds(start)}. ${error.message}`);
    if (mend) console.error(typeof mend === 'function' ? mend() : mend);
    process.exit(1);
  }
  console.log(`✓ ${title} (${seconds(start)})`);
}
