import { Trouble } from '../ui/trouble.tsx';

/** The API did not answer, or answered with an error. */
export function ApiTrouble({ layer, message }: { readonly layer: 'network' | 'graphql'; readonly message: string }) {
  return (
    <Trouble title={layer === 'network' ? 'The data did not arrive' : 'The question could not be answered'}>
      <p>
        {layer === 'network'
          ? 'The portal runs, but the API behind it does not answer. Load the page again in a moment; if it stays so, whoever runs this portal should look at the API.'
          : 'The API answered with an error. Other pages may work.'}
      </p>
      <p>
        <code>{message}</code>
      </p>
    </Trouble>
  );
}
