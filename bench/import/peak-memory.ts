/** How much memory this process has had at most, in MB. */
import { readFileSync } from 'node:fs';

export function peakMb(): number {
  return Math.round(peakKb() / 1024);
}

/** On Linux the counter of the system may begin with what the parent had; that of the memory itself does not. */
function peakKb(): number {
  if (process.platform === 'linux') {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]);
  }
  return process.resourceUsage().maxRSS;
}
