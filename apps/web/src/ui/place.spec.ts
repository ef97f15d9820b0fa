import { matchPath } from './place.js';

describe('addresses', () => {
  it('reads the named part, whatever letters it has', () => {
    expect(matchPath('/bodies/:slug', '/bodies/block-safer')).toEqual({ slug: 'block-safer' });
    expect(matchPath('/bodies/:slug', '/bodies/caf%C3%A9/')).toEqual({ slug: 'café' });
    expect(matchPath('/bodies/:slug', '/bodies/50%')).toEqual({ slug: '50%' });
  });

  it('fits only the whole address', () => {
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/gaps', '/gaps/')).toEqual({});
    expect(matchPath('/bodies/:slug', '/bodies/')).toBeNull();
    expect(matchPath('/bodies/:slug', '/bodies/a/b')).toBeNull();
    expect(matchPath('/gaps', '/')).toBeNull();
  });
});
