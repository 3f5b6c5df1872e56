//! A pinhole camera before a sheet or a cylinder.

use crate::grey::Grey;
use crate::surface::MODULE;

/// How the camera stands. Angles in degrees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// How many pixels a module takes at the middle of the picture.
    pub(crate) scale: f32,
    pub(crate) turn: f32,
    /// About the horizontal axis, and about the vertical one.
    pub(crate) tilt: (f32, f32),
    /// The cylinder's radius in modules, if it is one.
    pub(crate) bend: Option<f32>,
    /// Pixels by which the surface's middle lies beside the picture's.
    pub(crate) aside: (f32, f32),
}

type Vector = [f32; 3];

/// The picture of the surface; what is beside it is as bright as its edge.
pub(crate) fn see(surface: &Grey, view: &View) -> Grey {
    // As a phone's: the picture is about as wide as what it shows is far.
    let focal = view.width as f32 * 0.9;
    // In modules.
    let distance = focal / view.scale;
    let turned = rotation(view);
    let mut picture = Grey::filled(view.width, view.height, 0.0);
    // On each side of a pixel. A large picture shows each module large, and its lens is softer than a pixel.
    let samples = if view.width > 2000 { 1 } else { 3 };
    let step = 1.0 / samples as f32;
    picture.change(|x, y, _| {
        let mut sum = 0.0;
        for part in 0..samples * samples {
            let at_x = x as f32 + (part % samples) as f32 * step + step / 2.0;
            let at_y = y as f32 + (part / samples) as f32 * step + step / 2.0;
            let ray =
                [at_x - view.width as f32 / 2.0 - view.aside.0, at_y - view.height as f32 / 2.0 - view.aside.1, focal];
            // Eye and ray as the surface has them, whose middle is the origin.
            let (eye, ray) = (apply(&turned, [0.0, 0.0, -distance]), apply(&turned, ray));
            let (u, v) = meet(eye, ray, view.bend).unwrap_or((1e4, 1e4));
            let module = MODULE as f32;
            sum += surface.sample(surface.width as f32 / 2.0 + u * module, surface.height as f32 / 2.0 + v * module);
        }
        sum * step * step
    });
    picture
}

/// Where a ray meets the surface, in modules along it.
fn meet(eye: Vector, ray: Vector, bend: Option<f32>) -> Option<(f32, f32)> {
    let Some(radius) = bend else {
        let far = -eye[2] / ray[2];
        return (far > 0.0).then(|| (eye[0] + far * ray[0], eye[1] + far * ray[1]));
    };
    // The cylinder stands upright and touches z = 0 with its front; its axis is at z = radius.
    let depth = eye[2] - radius;
    let a = ray[0] * ray[0] + ray[2] * ray[2];
    let b = eye[0] * ray[0] + depth * ray[2];
    let root = b * b - a * (eye[0] * eye[0] + depth * depth - radius * radius);
    if root < 0.0 {
        return None;
    }
    let far = (-b - root.sqrt()) / a;
    let (x, z) = (eye[0] + far * ray[0], depth + far * ray[2]);
    Some((radius * x.atan2(-z), eye[1] + far * ray[1]))
}

/// The rows of the rotation from the camera's axes to the surface's.
fn rotation(view: &View) -> [Vector; 3] {
    let (sin, cos) = view.turn.to_radians().sin_cos();
    let about_z = [[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]];
    let (sin, cos) = view.tilt.0.to_radians().sin_cos();
    let about_x = [[1.0, 0.0, 0.0], [0.0, cos, sin], [0.0, -sin, cos]];
    let (sin, cos) = view.tilt.1.to_radians().sin_cos();
    let about_y = [[cos, 0.0, -sin], [0.0, 1.0, 0.0], [sin, 0.0, cos]];
    times(&about_z, &times(&about_x, &about_y))
}

fn apply(by: &[Vector; 3], to: Vector) -> Vector {
    by.map(|row| row[0] * to[0] + row[1] * to[1] + row[2] * to[2])
}

fn times(left: &[Vector; 3], right: &[Vector; 3]) -> [Vector; 3] {
    left.map(|row| {
        let mut product = [0.0; 3];
        for (column, value) in product.iter_mut().enumerate() {
            *value = (0..3).map(|at| row[at] * right[at][column]).sum();
        }
        product
    })
}
