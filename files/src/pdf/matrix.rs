//! How is a place on the page computed?

/// An affine map, as PDF writes it: x' = ax + cy + e, y' = bx + dy + f.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Matrix(pub [f32; 6]);

impl Matrix {
    pub const IDENTITY: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub const fn moved(x: f32, y: f32) -> Self {
        Matrix([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// This map, and then another.
    pub fn then(self, next: Matrix) -> Matrix {
        let ([a, b, c, d, e, f], [p, q, r, s, t, u]) = (self.0, next.0);
        Matrix([a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_map_comes_first() {
        let double = Matrix([2.0, 0.0, 0.0, 2.0, 0.0, 0.0]);
        assert_eq!(Matrix::moved(1.0, 3.0).then(double).0, [2.0, 0.0, 0.0, 2.0, 2.0, 6.0]);
        assert_eq!(double.then(Matrix::moved(1.0, 3.0)).0, [2.0, 0.0, 0.0, 2.0, 1.0, 3.0]);
    }
}
