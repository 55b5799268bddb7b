import './no-eval';
import './old-browsers';
import { render } from 'preact';
import { App } from './app';

const place = document.getElementById('portal');
if (place) render(<App />, place);
