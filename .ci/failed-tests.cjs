// Usage: failed-tests.cjs REPORT FILE. Prints "PASSED FAILED", the counts of a JSON report of the test runner, and appends each failed test with its message to FILE.
// A test file that could not be loaded counts as one failed test; a report that is missing or no JSON gives "0 1".
// Plain JavaScript: it also tells of a run in which the install failed.
const { appendFileSync, readFileSync } = require('node:fs');
const { relative } = require('node:path');

const LINES_OF_A_MESSAGE = 30;
const [reportFile, failures] = process.argv.slice(2);

let report;
try {
  report = JSON.parse(readFileSync(reportFile, 'utf8'));
} catch (error) {
  appendFileSync(failures, `no report of the tests: ${error.message}\n`);
  console.log(0, 1);
  process.exit();
}
const told = (file, title, message) =>
  `FAILED: ${relative(process.cwd(), file)} > ${title}\n${message.split('\n').slice(0, LINES_OF_A_MESSAGE).join('\n')}\n`;
const failed = report.testResults.flatMap((file) =>
  file.status === 'failed' && file.assertionResults.length === 0
    ? [told(file.name, 'could not be loaded', file.message)]
    : file.assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => told(file.name, test.fullName, test.failureMessages.join('\n'))),
);
appendFileSync(failures, failed.join(''));
console.log(report.numPassedTests, failed.length);
