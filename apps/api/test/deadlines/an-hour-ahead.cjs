'use strict';
/** Required before everything else by a worker process: its machine's clock is an hour fast. */
const onTime = Date.now;
Date.now = () => onTime() + 3_600_000;
